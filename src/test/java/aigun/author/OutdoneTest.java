package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Story;
import aigun.format.PackFile;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.source.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which choices never do better than a sibling, for the side that chooses. */
class OutdoneTest {
    /** Rules read {@code fear} at the end; nobody's rules read {@code warmth}. */
    private static List<String> outdone(String side, String one, String other) {
        List<PackFile> files = new ArrayList<>();
        files.add(file("pack.yaml", """
                format: 1
                id: quarrel
                title: Quarrel
                version: 1.0.0
                sides:
                  high: {name: High, capital: Hill}
                  low: {name: Low, capital: Dale}
                tracks:
                  fear: {name: Fear, range: [0, 4], start: 2, good: {high: down, low: up}}
                  warmth: {name: Warmth, range: [0, 4], start: 0, good: {high: up, low: up}}
                flags:
                  told: told
                starts:
                  high: {side: high, title: High, scene: hall/talk}
                  low: {side: low, title: Low, scene: hall/talk}
                """));
        files.add(file("hall/talk.yaml", """
                title: Talk
                choices:
                  one: {label: One, effects: [%s], next: hall/judged, status: plausible, grade: D, because: It is made up.}
                  other: {label: Other, effects: [%s], next: hall/judged, status: plausible, grade: D, because: It is made up.}
                """.formatted(one, other)));
        files.add(file("hall/judged.yaml", """
                title: Judged
                choices:
                  go:
                    label: Go
                    next: [{when: fear >= 2, to: hall/war}, {to: hall/peace}]
                    status: plausible
                    grade: D
                    because: It is made up.
                """));
        for (String ending : List.of("war", "peace")) {
            files.add(file(
                    "hall/" + ending + ".yaml",
                    "title: The end\nending: {kind: end, signed: false, epilogue: So be it.}"));
        }
        Reading<Pack> read = PackReader.read(files);
        if (!(read instanceof Reading.Good<Pack> good)) {
            throw new AssertionError(read.diagnostics());
        }
        Pack pack = good.value();
        Origin from = new Origin.Opening(pack.starts().get(side.equals("high") ? 0 : 1), List.of());
        return Atlases.of(Story.compile(pack), from, Search.PLAIN).outdone().stream()
                .map(each -> each.choice().text())
                .toList();
    }

    private static PackFile file(String path, String text) {
        return new PackFile(path, text.getBytes(StandardCharsets.UTF_8));
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
