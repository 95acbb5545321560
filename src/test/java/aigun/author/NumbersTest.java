package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NumbersTest {
    private static final int COUNT = 10_000;
    /** So many states share a hash, far apart in the order in which they come. */
    private static final int HASHES = COUNT / 4;

    @Test
    void everyNumberIsFoundByItsHashAndThoseOfOthersAreNot() {
        Numbers numbers = new Numbers();
        for (int number = 0; number < COUNT; number++) {
            if (!numbers.holds(number + 1)) {
                numbers.widen();
                for (int before = 0; before < number; before++) {
                    numbers.add(before, hash(before));
                }
            }
            numbers.add(number, hash(number));
        }
        for (int number = 0; number < HASHES; number++) {
            assertThat(found(numbers, hash(number)))
                    .contains(number, number + HASHES, number + 2 * HASHES, number + 3 * HASHES);
            assertThat(found(numbers, hash(number) ^ (1 << 20))).doesNotContain(number);
        }
    }

    @Test
    void thoseOfOtherHashesThatStandAmongThemAreNotFound() {
        Numbers numbers = new Numbers();
        for (int number = 0; number < 48; number++) {
            numbers.add(number, (number % 8) << 20);
        }
        assertThat(found(numbers, 3 << 20)).isEqualTo(List.of(3, 11, 19, 27, 35, 43));
        assertThat(found(numbers, 9 << 20)).isEmpty();
    }

    private static int hash(int number) {
        return (number % HASHES) * 0x9E37_79B1;
    }

    private static List<Integer> found(Numbers numbers, int hash) {
        List<Integer> found = new ArrayList<>();
        for (int number = numbers.first(hash); number != Numbers.NONE; number = numbers.next(hash)) {
            found.add(number);
        }
        return found;
    }
}
