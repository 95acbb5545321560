package aigun.cli;

import aigun.screen.Messages;
import java.util.function.Function;

/** How much memory an exploration may take, as somebody writes it: {@code 800M}, {@code 2G}. */
final class MemorySize {
    private static final String UNITS = "KMG";
    private static final int UNIT_BITS = 10;

    /** What is left of the memory that Java has when nothing is said; the rest is needed to put results together. */
    private static final int SHARE = 3;

    private MemorySize() {}

    /** As much as may be taken when nothing is said, in bytes. */
    static long free() {
        return Runtime.getRuntime().maxMemory() / SHARE;
    }

    /**
     * In bytes.
     *
     * @param size empty for a share of what Java has
     * @param misuse makes of a sentence what is thrown when it is no size
     */
    static long bytes(String size, Function<String, RuntimeException> misuse, Messages messages) {
        if (size.isEmpty()) {
            return free();
        }
        if (!size.matches("[0-9]{1,9}[kmgKMG]?")) {
            throw misuse.apply(messages.text("explore.no-size", size));
        }
        char unit = Character.toUpperCase(size.charAt(size.length() - 1));
        int power = UNITS.indexOf(unit) + 1;
        long number = Long.parseLong(power == 0 ? size : size.substring(0, size.length() - 1));
        if (number == 0) {
            throw misuse.apply(messages.text("explore.no-size", size));
        }
        return number << (power * UNIT_BITS);
    }
}
