package aigun.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestTest {
    @Test
    void aSwapOfNeighboursIsOneSlip() {
        assertThat(Suggest.distance("trsut", "trust")).isEqualTo(1);
        assertThat(Suggest.distance("txet", "text")).isEqualTo(1);
        assertThat(Suggest.distance("ca", "abc")).isEqualTo(3);
        assertThat(Suggest.distance("", "abc")).isEqualTo(3);
        assertThat(Suggest.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void theNearestIsProposedAndOfEqualsTheFirst() {
        assertThat(Suggest.nearest("bost", List.of("best", "boat", "boast"))).contains("best");
        assertThat(Suggest.nearest("boaat", List.of("best", "boat"))).contains("boat");
        assertThat(Suggest.nearest("lamp", List.of("treaty", "ferry"))).isEmpty();
    }

    @Test
    void aNameIsMeantWithoutADoubtWhereNoOtherIsNearly() {
        assertThat(Suggest.onlyNear("trsut", List.of("trust", "clock"))).contains("trust");
        assertThat(Suggest.onlyNear("nxt", List.of("next", "text"))).contains("next");
        assertThat(Suggest.onlyNear("hall/dors", List.of("hall/door", "hall/floors")))
                .isEmpty();
        assertThat(Suggest.onlyNear("bost", List.of("best", "boat"))).isEmpty();
        assertThat(Suggest.onlyNear("qing/day-3", List.of("qing/day-2"))).isEmpty();
        assertThat(Suggest.onlyNear("qing/dey-2", List.of("qing/day-2"))).contains("qing/day-2");
        assertThat(Suggest.onlyNear("E", List.of("A"))).isEmpty();
        assertThat(Suggest.onlyNear("lamp", List.of("treaty"))).isEmpty();
    }

    @Test
    void aNameInOtherLettersIsNear() {
        assertThat(Suggest.nearest("a", List.of("b"))).contains("b");
        assertThat(Suggest.nearest("", List.of("boundary"))).isEmpty();
    }

    @Test
    void fewNamesAreListedAndManyAreNot() {
        assertThat(Suggest.hint("xyzzy", List.of("qing", "russia"))).isEqualTo("Allowed here: qing, russia.");
        assertThat(Suggest.hint("xyzzy", List.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9")))
                .isEmpty();
        assertThat(Suggest.hint("xyzzy", List.of())).isEmpty();
    }
}
