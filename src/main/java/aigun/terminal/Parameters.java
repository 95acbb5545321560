package aigun.terminal;

import java.util.Arrays;

/** The numbers of a sequence, and whether there is more to it than numbers. */
final class Parameters {
    private static final int NUMBER_MAX = 1 << 20;

    private final int[] numbers = new int[4];
    private char prefix = ' ';
    private boolean intermediate;

    private Parameters() {}

    static Parameters parse(byte[] bytes, int from, int end) {
        Parameters parameters = new Parameters();
        Arrays.fill(parameters.numbers, 0);
        int index = 0;
        boolean detail = false;
        for (int at = from; at < end; at++) {
            byte next = bytes[at];
            if (next < '0') {
                parameters.intermediate = true;
            } else if (next == ';') {
                index++;
                detail = false;
            } else if (next == ':') {
                detail = true;
            } else if ('9' < next) {
                parameters.prefix = (char) next;
            } else if (index < parameters.numbers.length && !detail) {
                parameters.numbers[index] = Math.min(NUMBER_MAX, parameters.numbers[index] * 10 + (next - '0'));
            }
        }
        return parameters;
    }

    /** Zero where there is none. */
    int number(int index) {
        return numbers[index];
    }

    /** Nothing but numbers. */
    boolean isPlain() {
        return prefix == ' ' && !intermediate;
    }

    /** Numbers behind this sign, one of {@code < = > ?}. */
    boolean isPrivate(char sign) {
        return prefix == sign && !intermediate;
    }
}
