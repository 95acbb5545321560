package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void everyElementIsFoundAtItsPlace() {
        Chain<Integer> chain = chain(1_000);

        for (int index = 0; index < 1_000; index++) {
            assertThat(chain.get(index)).isEqualTo(index);
        }
    }

    @Test
    void everyEarlierLengthIsStillThere() {
        Chain<Integer> chain = chain(300);

        for (int length = 0; length <= 300; length++) {
            List<Integer> expected = new ArrayList<>();
            for (int index = 0; index < length; index++) {
                expected.add(index);
            }
            assertThat(chain.at(length).toList()).isEqualTo(expected);
        }
    }

    @Test
    void twoChainsMayGrowFromOne() {
        Chain<Integer> one = chain(5);

        assertThat(one.plus(50).toList()).containsExactly(0, 1, 2, 3, 4, 50);
        assertThat(one.plus(60).toList()).containsExactly(0, 1, 2, 3, 4, 60);
    }

    @Test
    void aLengthItNeverHadIsAMistake() {
        assertThatThrownBy(() -> chain(3).at(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chain(3).at(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Chain<Integer> chain(int length) {
        Chain<Integer> chain = Chain.empty();
        for (int index = 0; index < length; index++) {
            chain = chain.plus(index);
        }
        return chain;
    }
}
