package aigun.engine;

import java.util.Arrays;

/** Numbers in a row, which are the same as others if each is. */
final class Row {
    private final long[] numbers;

    /** Of numbers that nobody changes from now on. */
    Row(long[] numbers) {
        this.numbers = numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && Arrays.equals(numbers, row.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
