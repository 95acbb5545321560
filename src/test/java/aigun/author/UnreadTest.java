package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Story;
import aigun.model.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Effects that nothing reads afterwards: no rule, no text, no panel, no paper, no page of the debrief. */
class UnreadTest {
    private static List<String> unread(String one, String other) {
        Pack pack = QuarrelPack.of(one, other);
        Origin from = new Origin.Opening(pack.starts().get(0), List.of());
        return Atlases.of(Story.compile(pack), from, Search.PLAIN).unread().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aFactThatNobodyAsksForIsUnread() {
        assertThat(unread("flag: told", "add: {fear: +1}"))
                .hasSize(1)
                .first()
                .asString()
                .contains("choices.one.effects");
    }

    @Test
    void aPaperThatIsHeldByItReadsIt() {
        assertThat(unread("flag: letter", "add: {fear: +1}")).isEmpty();
    }

    @Test
    void aPageOfTheDebriefThatTellsOfItReadsIt() {
        assertThat(unread("flag: regretted", "add: {fear: +1}")).isEmpty();
    }

    @Test
    void howATrackStandsIsShown() {
        assertThat(unread("add: {warmth: +1}", "add: {fear: +1}")).isEmpty();
    }
}
