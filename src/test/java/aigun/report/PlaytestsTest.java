package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.author.Coverage;
import aigun.author.Mutations;
import aigun.author.Playtest;
import aigun.author.Playtests;
import aigun.author.Unmet;
import aigun.author.Walk;
import aigun.author.Workers;
import aigun.engine.Story;
import aigun.format.PackFile;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.model.StartId;
import aigun.play.Hashes;
import aigun.play.Play;
import aigun.screen.Messages;
import aigun.screen.Widths;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of testing a pack, as a page and as JUnit XML. */
class PlaytestsTest {
    private static final Pattern FILE = Pattern.compile("```yaml\n# crossing/(\\S+)\n(.*?)```", Pattern.DOTALL);

    /** Comes to nothing of what it expects. */
    private static final String WRONG = """
            start: north
            decisions:
              - hall/door: search
            expect:
              ending: end/storm
              holds: [letter, trust >= 3 and bluffed, settled(toll) and draft.toll == tenth]
              open: [search, bluff, leave rise]
              shut: [show, search, leave rise]
              shows: ["Beneath the nets lies a letter, and the hand is his grandfather's.", A hat.]
            """;

    private static final String OVER = """
            start: north
            decisions: [hall/door: search, hall/door: show, hall/table: leave rise]
            expect: {ending: end/storm}
            """;

    private static final String STUCK = """
            start: north
            decisions: [hall/door: show, hall/table: wait]
            expect: {ending: end/storm}
            """;

    @Test
    void thePackOfTheGuideIsToldToBeWell() throws IOException {
        Playtests tests = tested(20);

        assertThat(tests.isPassed()).isTrue();
        Golden.assertMatches("test/crossing", PlaytestsText.of(unchanged(tests, "drawn"), 80, messages()));
        Golden.assertMatches("test/crossing-junit", PlaytestsXml.of(unchanged(tests, "drawn"), messages()));
    }

    @Test
    void changesThatNobodyNoticedAreListed() throws IOException {
        Tested tested = changed(tested(20));

        Golden.assertMatches("test/crossing-changes", PlaytestsText.of(tested, 80, messages()));
        Golden.assertMatches("test/crossing-json", PlaytestsJson.of(tested, messages()));
        assertThat(PlaytestsXml.of(tested, messages()))
                .contains("<property name=\"changes.all\" value=\"")
                .contains("<property name=\"changes.noticed\" value=\"")
                .contains("<property name=\"changes.not-noticed\" value=\"")
                .contains("<property name=\"changes.nobody-came-by\" value=\"")
                .contains("failures=\"0\"");
    }

    @Test
    void whereATestFailsNothingIsChanged() throws IOException {
        Tested tested = new Tested(tested(0, "wrong", WRONG), "drawn", new Tested.Changes.Untried());

        assertThat(PlaytestsText.of(tested, 80, messages()))
                .endsWith("Rules changed one by one\n  None was changed: first all tests have to pass.\n");
        assertThat(PlaytestsJson.of(tested, messages()))
                .contains("\"passed\" : false")
                .contains("Expected to end in end/storm; it goes on in hall/door.")
                .doesNotContain("\"changes\"");
    }

    private static Tested unchanged(Playtests tests, String seed) {
        return new Tested(tests, seed, new Tested.Changes.Unasked());
    }

    private static Tested changed(Playtests tests) {
        Mutations.Manner manner = new Mutations.Manner(20, PlaytestsTest::draw, Workers.ALONE, all -> {});
        Mutations mutations = Mutations.of(Story.compile(tests.pack()), tests, manner);
        return new Tested(tests, "drawn", new Tested.Changes.Tried(mutations));
    }

    @Test
    void ofEachExpectationThatFailsIsToldWhatWasSo() throws IOException {
        Playtests tests = tested(0, "wrong", WRONG, "over", OVER, "stuck", STUCK);

        assertThat(tests.isPassed()).isFalse();
        Golden.assertMatches("test/failing", PlaytestsText.of(unchanged(tests, "drawn"), 80, messages()));
        Golden.assertMatches("test/failing-junit", PlaytestsXml.of(unchanged(tests, "drawn"), messages()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ending: end/storm | Ending",
                "holds: [not letter] | Failed",
                "open: [search] | Closed",
                "shut: [bluff] | Unlocked",
                "shows: [a hat] | Untold",
            })
    void eachKindOfExpectationCanFail(String expectation, String kind) throws IOException {
        Playtests tests = tested(0, "one", start("  - hall/door: search\n") + "expect:\n  " + expectation + "\n");

        List<Unmet> unmet = test("one", tests).unmet();
        assertThat(unmet).extracting(each -> each.getClass().getSimpleName()).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holds: [letter, trust == 2 and not bluffed, draft.toll == fifth, 'taken(hall/door, search)']",
                "open: [show, bluff]",
                "shut: [search]",
                "shows: [a letter, The chest stands open.]",
            })
    void eachKindOfExpectationCanBeMet(String expectation) throws IOException {
        Playtests tests = tested(0, "one", start("  - hall/door: search\n") + "expect:\n  " + expectation + "\n");

        assertThat(test("one", tests).unmet()).isEmpty();
    }

    /** Kept games stay what they were, whatever an author comes to expect. */
    @Test
    void expectationsAreNoRules() throws IOException {
        assertThat(Hashes.story(tested(0, "wrong", WRONG).pack()))
                .isEqualTo(Hashes.story(tested(0).pack()));
    }

    private static String start(String decisions) {
        return "start: north\ndecisions:\n" + decisions;
    }

    private static Playtest test(String id, Playtests tests) {
        return tests.paths().stream()
                .filter(test -> test.path().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameSeedGoesTheSameWays() throws IOException {
        assertThat(tested(50))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Play.class, Pack.class)
                .isEqualTo(tested(50));
    }

    /** A scene with nothing open, and one that only leads back to itself. */
    @ParameterizedTest
    @CsvSource({"hall/door, DEAD_END, when: trust >= 5", "hall/door, TOO_LONG, "})
    void aWayThatDoesNotEndIsTold(String scene, Walk.Outcome outcome, String when) throws IOException {
        String locked = when == null ? "" : ", " + when + ", locked: No.";
        String door = "title: At the door\ntext: He sits.\nchoices:\n  bluff: {label: Stay., next: hall/door, "
                + "status: counterfactual, grade: D, because: Invented." + locked + "}\n";
        Pack pack = pack(List.of(new PackFile("hall/door.yaml", door.getBytes(StandardCharsets.UTF_8))));

        Playtests tests = Playtests.of(Story.compile(pack), 1, PlaytestsTest::draw);

        assertThat(tests.isPassed()).isFalse();
        Walk walk = tests.walks().get(0).failed().get(0);
        assertThat(walk.outcome()).isEqualTo(outcome);
        assertThat(walk.rests()).hasToString(scene);
        assertThat(PlaytestsText.of(unchanged(tests, "x"), 80, messages())).contains("hall/door");
    }

    /** By the texts that a play tells, and the scenes that it enters. */
    @Test
    void whatIsCountedIsWhatAPlayComesBy() throws IOException {
        Playtests tests = tested(0);
        Play play = test("north-history", tests).play();
        TreeSet<String> unseen = new TreeSet<>();
        tests.pack().scenes().forEach(scene -> unseen.add(scene.id().text()));
        play.opening().entered().forEach(scene -> unseen.remove(scene.text()));
        play.turns().forEach(turn -> turn.telling().entered().forEach(scene -> unseen.remove(scene.text())));

        assertThat(missed(Coverage.Kind.SCENES, tests)).containsExactlyInAnyOrderElementsOf(unseen);
        assertThat(missed(Coverage.Kind.CHOICES, tests))
                .contains("hall/door: search")
                .doesNotContain("hall/door: bluff", "river/crossing: calm", "hall/table: propose toll=tenth");
        assertThat(missed(Coverage.Kind.LOCKS, tests)).isEmpty();
    }

    private static List<String> missed(Coverage.Kind kind, Playtests tests) {
        return tests.byPaths().parts().stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> part.missed().stream())
                .map(Coverage.Missed::where)
                .toList();
    }

    @Test
    void thePacksThatTravelWithTheProgramPassAndFitThePage() throws IOException {
        for (String id : List.of("aigun-1858", "nerchinsk-1689")) {
            Reading<Pack> reading = PackReader.read(PackFiles.in(Path.of("scenes", id)));
            Story story = Story.compile(((Reading.Good<Pack>) reading).value());
            Playtests tests = Playtests.of(story, 100, PlaytestsTest::draw);

            assertThat(tests.isPassed()).isTrue();
            assertThat(tests.paths())
                    .allMatch(test -> !test.path().expected().ending().isEmpty());
            assertThat(PlaytestsText.of(unchanged(tests, "x"), 80, messages()).lines())
                    .allMatch(line -> Widths.columns(line) <= 80);
        }
    }

    private static IntUnaryOperator draw(StartId start) {
        return new SplittableRandom(start.text().length())::nextInt;
    }

    /** @param paths more known paths of the guide's pack: the id of each, then its file */
    private static Playtests tested(int walks, String... paths) throws IOException {
        List<PackFile> files = new ArrayList<>();
        for (int place = 0; place < paths.length; place += 2) {
            byte[] bytes = paths[place + 1].getBytes(StandardCharsets.UTF_8);
            files.add(new PackFile("tests/" + paths[place] + ".yaml", bytes));
        }
        return Playtests.of(Story.compile(pack(files)), walks, PlaytestsTest::draw);
    }

    /** The guide's pack, with some files in place of its own or besides. */
    private static Pack pack(List<PackFile> others) throws IOException {
        List<PackFile> files = new ArrayList<>(others);
        FILE.matcher(Files.readString(Path.of("scenes/README.md"))).results().forEach(found -> {
            if (others.stream().noneMatch(other -> other.path().equals(found.group(1)))) {
                files.add(new PackFile(found.group(1), found.group(2).getBytes(StandardCharsets.UTF_8)));
            }
        });
        Reading<Pack> reading = PackReader.read(files);
        assertThat(reading).as(reading.diagnostics().toString()).isInstanceOf(Reading.Good.class);
        return ((Reading.Good<Pack>) reading).value();
    }

    private static Messages messages() throws IOException {
        return Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
    }
}
