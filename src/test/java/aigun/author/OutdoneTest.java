package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Story;
import aigun.model.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which choices never do better than a sibling, for the side that chooses. */
class OutdoneTest {
    private static List<String> outdone(String side, String one, String other) {
        Pack pack = QuarrelPack.of(one, other);
        Origin from = new Origin.Opening(pack.starts().get(side.equals("high") ? 0 : 1), List.of());
        return Atlases.of(Story.compile(pack), from, Search.PLAIN).outdone().stream()
                .map(each -> each.choice().text())
                .toList();
    }

    @Test
    void whichWayIsGoodIsAskedForTheSideThatChooses() {
        assertThat(outdone("high", "add: {fear: +1}", "add: {fear: -1}")).containsExactly("one");
        assertThat(outdone("low", "add: {fear: +1}", "add: {fear: -1}")).containsExactly("other");
    }

    @Test
    void whatIsOnlyToldCountsAsWell() {
        assertThat(outdone("low", "add: {warmth: +1}", "add: {fear: +1}")).isEmpty();
        assertThat(outdone("low", "add: {warmth: +1}", "add: {warmth: +2}")).containsExactly("one");
        assertThat(outdone("low", "add: {warmth: -1}", "add: {fear: 0}")).containsExactly("one");
    }

    @Test
    void aFactOfItsOwnIsNeverOutdone() {
        assertThat(outdone("low", "flag: told", "add: {fear: +1}")).isEmpty();
    }
}
