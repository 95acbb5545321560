package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Story;
import aigun.model.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A boat that drifts between two banks, a length at a time, until it touches one: known to every student of chance. */
class LoopFlowTest {
    private static final double ROUNDING = 1e-12;

    private static Atlas drift(int width, int from, int up, int current) {
        Pack pack = DriftPack.of(width, from, up, current);
        return Atlases.of(Story.compile(pack), new Origin.Opening(pack.starts().get(0), List.of()), Search.PLAIN);
    }

    private static Share share(Atlas atlas, String ending) {
        return atlas.endings().stream()
                .filter(each -> each.scene().text().equals(ending))
                .findFirst()
                .orElseThrow()
                .share();
    }

    /** Starting at k of n, it comes to the far bank with likelihood k/n. */
    @Test
    void evenWatersTakeItToEitherBankByItsDistance() {
        Atlas atlas = drift(1_000, 137, 1, 1);

        assertThat(share(atlas, "bank/far").least()).isBetween(0.137 - ROUNDING, 0.137);
        assertThat(share(atlas, "bank/far").most()).isBetween(0.137, 0.137 + ROUNDING);
        assertThat(share(atlas, "bank/near").about()).isBetween(0.863 - ROUNDING, 0.863 + ROUNDING);
    }

    /** With a current that is three times as strong one way: (1 - 3^k) / (1 - 3^n). */
    @Test
    void againstTheCurrentItHardlyEverCrosses() {
        Atlas atlas = drift(12, 4, 1, 3);
        double exact = (1 - Math.pow(3, 4)) / (1 - Math.pow(3, 12));

        assertThat(share(atlas, "bank/far").least()).isLessThanOrEqualTo(exact);
        assertThat(share(atlas, "bank/far").most()).isGreaterThanOrEqualTo(exact);
        assertThat(share(atlas, "bank/far").about()).isBetween(exact - 1e-17, exact + 1e-17);
    }

    @Test
    void aLargeLoopIsBoundedByWhatIsLeftInIt() {
        int width = LoopFlow.STATES_MAX + 100;
        Atlas atlas = drift(width, 2, 1, 3);

        assertThat(share(atlas, "bank/near").least()).isGreaterThan(1 - ROUNDING);
        assertThat(share(atlas, "bank/near").most()).isLessThanOrEqualTo(1);
    }

    /** A thousand states, each of which leads to eight far apart: fractions would grow without end. */
    @Test
    void aTangledLoopIsBoundedAsLargeOnesAre() {
        Pack pack = DriftPack.tangled(1_000);
        Atlas atlas =
                Atlases.of(Story.compile(pack), new Origin.Opening(pack.starts().get(0), List.of()), Search.PLAIN);
        Share far = share(atlas, "bank/far");
        Share near = share(atlas, "bank/near");

        assertThat(far.least() + near.least()).isBetween(1 - 1e-6, 1.0);
        assertThat(far.most() + near.most()).isBetween(1.0, 1 + 1e-6);
    }
}
