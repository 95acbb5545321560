package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.SceneId;
import aigun.model.SideId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadsTest {
    private static final Amount TRUST = new Amount.Level(FerryPack.TRUST);

    @Test
    void whatIsReadIsFoundHoweverDeepItStands() {
        Amount sum = new Amount.Sum(new Amount.Fixed(1), new Amount.Product(TRUST, new Amount.Fixed(2)));
        Condition compared = new Condition.Compare(new Amount.Fixed(3), Comparison.LESS, sum);
        Condition settled = new Condition.Not(new Condition.Settled(FerryPack.TOLL));

        assertThat(Reads.of(new Condition.Or(List.of(new Condition.And(List.of(compared)), settled))))
                .containsExactly("draft." + FerryPack.TOLL, FerryPack.TRUST.text());
    }

    @Test
    void aSceneOrASideThatIsCalledLikeATrackIsNoTrack() {
        String name = FerryPack.TRUST.text();

        assertThat(Reads.of(new Condition.Seen(new SceneId(name)))).isEmpty();
        assertThat(Reads.of(new Condition.Plays(new SideId(name)))).isEmpty();
    }
}
