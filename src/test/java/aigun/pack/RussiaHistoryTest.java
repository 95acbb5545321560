package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.KnownPath;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Term;
import aigun.model.Treaty;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped pack promises of its Russian side. */
class RussiaHistoryTest {
    private static final StartId AIGUN = new StartId("russia-aigun");
    private static final StartId TABLE = new StartId("russia-table");

    /** Endings of all the ways from the morning of 23 May, reckoned beforehand with the model of the numbers. */
    private static final Map<String, Long> ENDINGS = Map.of(
            "russia/as-signed", 144L,
            "russia/durable", 448L,
            "russia/emptied", 96L,
            "russia/half-the-river", 768L,
            "russia/held-over", 1640L,
            "russia/milder", 688L,
            "russia/no-paper", 346L,
            "russia/shelved", 208L);

    private static Story story;

    @BeforeAll
    static void read() throws IOException {
        Reading<Pack> reading = PackReader.read(PackFiles.in(Path.of("scenes", "aigun-1858")));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading).isInstanceOf(Reading.Good.class);
        if (reading instanceof Reading.Good<Pack> good) {
            story = Story.compile(good.value());
        }
    }

    @Test
    void theAttestedPathSignsAigunsNineClauses() {
        State state = begin(AIGUN);
        for (Decision decision : history().decisions()) {
            state = take(state, decision.choice().text());
        }

        assertThat(story.scene(state).id()).hasToString("russia/as-signed");
        assertThat(story.draft(state).terms()).containsExactlyElementsOf(aigun());
    }

    @Test
    void everyWayFromTheFirstMorningEndsWhereTheNumbersSay() {
        Map<String, Long> found = new TreeMap<>();

        walk(begin(AIGUN), found);

        assertThat(found).containsExactlyInAnyOrderEntriesOf(ENDINGS);
    }

    @Test
    void theBareTableLeadsToAigunOnceTheOtherSideWasAskedWhy() {
        List<String> moves = List.of(
                "ask",
                "package bank-and-people",
                "package rivers-closed",
                "propose ussuri=common",
                "propose force=on-signature",
                "leave call-the-copyists",
                "go-on-to-the-ussuri");
        State state = begin(TABLE);
        for (String move : moves) {
            state = take(state, move);
        }

        assertThat(story.scene(state).id()).hasToString("russia/as-signed");
    }

    @Test
    void atTheBareTableNobodyGivesTheCoastFirst() {
        State state = take(begin(TABLE), "propose ussuri=russian");

        assertThat(story.draft(state)).isEqualTo(story.draft(begin(TABLE)));
    }

    private static void walk(State state, Map<String, Long> found) {
        if (story.isOver(state)) {
            found.merge(story.scene(state).id().toString(), 1L, Long::sum);
            return;
        }
        for (Option option : story.options(state)) {
            assertThat(option.open()).isTrue();
            walk(story.step(state, option.index()), found);
        }
    }

    private static State begin(StartId id) {
        return story.begin(start(id), List.of());
    }

    private static Start start(StartId id) {
        return story.pack().start(id).orElseThrow();
    }

    private static State take(State state, String choice) {
        return story.step(state, story.indexOf(state, new ChoiceId(choice)));
    }

    private static KnownPath history() {
        return story.pack().paths().stream()
                .filter(path -> path.id().equals(start(AIGUN).history()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Term> aigun() {
        return story.pack().treaty(story.pack().compared().get(0)).clauses().stream()
                .map(RussiaHistoryTest::term)
                .toList();
    }

    private static Term term(Treaty.Clause clause) {
        if (clause.standing() instanceof Treaty.Standing.At at) {
            return new Term(clause.issue(), at.position());
        }
        throw new AssertionError("Aigun is to have a position on " + clause.issue());
    }
}
