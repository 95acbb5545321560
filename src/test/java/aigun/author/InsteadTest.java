package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.FlagId;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.SceneId;
import aigun.model.Term;
import aigun.model.TrackId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would be written for an expectation to be met, where that can be known. */
class InsteadTest {
    private static final SceneId STORM = new SceneId("end/storm");
    private static final SceneId CALM = new SceneId("end/calm");
    private static final Condition LETTER = new Condition.Raised(new FlagId("letter"));

    @Test
    void anEndingIsTheOneThatItCameTo() {
        assertThat(new Unmet.Ending(STORM, CALM, true).instead()).contains("end/calm");
        assertThat(new Unmet.Ending(STORM, CALM, false).instead()).isEmpty();
    }

    @Test
    void flagsAndTermsThatAreSettledAreTheOtherWayRound() {
        Condition settled = new Condition.Settled(new IssueId("toll"));

        assertThat(failed(LETTER, "letter", "false")).isEqualTo("not letter");
        assertThat(failed(new Condition.Not(LETTER), "letter", "true")).isEqualTo("letter");
        assertThat(failed(settled, "draft.toll", "")).isEqualTo("not settled(toll)");
        assertThat(failed(new Condition.Not(settled), "draft.toll", "tenth")).isEqualTo("settled(toll)");
    }

    @Test
    void whatIsSaidToBeOneValueIsTheValueOfNow() {
        assertThat(failed(trust(Comparison.EQUAL), "trust", "4")).isEqualTo("trust == 4");
        assertThat(failed(stands(Comparison.EQUAL), "draft.toll", "free")).isEqualTo("draft.toll == free");
        assertThat(failed(stands(Comparison.EQUAL), "draft.toll", "")).isEqualTo("not settled(toll)");
    }

    @Test
    void whatCanBeMetInMoreWaysThanOneIsForTheAuthorToSay() {
        Condition both = new Condition.And(List.of(LETTER, trust(Comparison.EQUAL)));

        assertThat(failed(trust(Comparison.AT_LEAST), "trust", "1")).isEmpty();
        assertThat(failed(stands(Comparison.MORE), "draft.toll", "free")).isEmpty();
        assertThat(failed(both, "letter", "false")).isEmpty();
        assertThat(new Unmet.Untold("Nobody pays.").instead()).isEmpty();
    }

    private static Condition trust(Comparison comparison) {
        return new Condition.Compare(new Amount.Level(new TrackId("trust")), comparison, new Amount.Fixed(3));
    }

    private static Condition stands(Comparison comparison) {
        Term tenth = new Term(new IssueId("toll"), new PositionId("tenth"));
        return new Condition.Stands(Amount.Terms.DRAFT, comparison, tenth);
    }

    private static String failed(Condition condition, String name, String value) {
        return new Unmet.Failed(condition, List.of(new Unmet.Value(name, value)))
                .instead()
                .orElse("");
    }
}
