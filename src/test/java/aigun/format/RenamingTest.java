package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Pack;
import aigun.model.StartId;
import aigun.play.Game;
import aigun.play.Hashes;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.source.Code;
import aigun.source.Reading;
import aigun.source.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pack in which nearly everything was renamed still plays what was recorded before. */
class RenamingTest {
    private static final int WALKS = 200;
    private static final int STEPS_MAX = 20;

    /** What had been renamed before: of several former ids hashes are taken over the oldest. */
    private static final List<List<String>> EARLIER = List.of(
            List.of("pack.yaml", "  trust:\n", "  trust:\n    was: esteem\n"),
            List.of("hall/table.yaml", "title: At the table\n", "title: At the table\nwas: hall/board\n"));

    /** What becomes of a file: its path, what stands in it, and what stands there instead. */
    private static final List<List<String>> EDITS = List.of(
            List.of("pack.yaml", "  trust:\n    was: esteem\n", "  faith:\n    was: [esteem, trust]\n"),
            List.of("pack.yaml", "  clock:\n", "  tide:\n    was: clock\n"),
            List.of("pack.yaml", "  warned:\n", "  told: {was: warned}\n"),
            List.of("pack.yaml", "  toll:\n", "  price:\n    was: toll\n"),
            List.of("pack.yaml", "      tenth: {", "      tithe: {was: tenth, "),
            List.of("pack.yaml", "[free, tenth]", "[free, tithe]"),
            List.of("pack.yaml", "  north:\n    side", "  from-north:\n    was: north\n    side"),
            List.of("pack.yaml", "  old-letter:\n", "  letter-of-1702:\n    was: old-letter\n"),
            List.of("hall/door.yaml", "title: At the door\n", "title: At the door\nwas: hall/door\n"),
            List.of("hall/door.yaml", "  bow:\n", "  nod:\n    was: bow\n"),
            List.of("hall/door.yaml", "taken(hall/door, bow)", "taken(hall/gate, nod)"),
            List.of("hall/table.yaml", "was: hall/board\n", "was: [hall/board, hall/table]\n"),
            List.of("hall/table.yaml", "    old-terms: {", "    former-terms:\n      {was: old-terms,\n      "),
            List.of("hall/table.yaml", "    old-letter:\n", "    letter-of-1702:\n"),
            List.of("hall/table.yaml", "    friendship:\n", "    amity:\n      was: friendship\n"),
            List.of("hall/table.yaml", "    rise:\n", "    get-up:\n      was: rise\n"),
            List.of("tests/north-history.yaml", "start: north", "start: from-north"),
            List.of("tests/north-history.yaml", ": bow", ": nod"),
            List.of("tests/north-history.yaml", "cite old-letter", "cite letter-of-1702"),
            List.of("tests/north-history.yaml", "leave rise", "leave get-up"));

    /** Ids that are written alike wherever they stand, and what they are today. */
    private static final List<List<String>> ANYWHERE = List.of(
            List.of("hall/door", "hall/gate"),
            List.of("hall/table", "hall/bench"),
            List.of("toll >= tenth", "price >= tithe"),
            List.of("toll == tenth", "price == tithe"),
            List.of("toll: tenth", "price: tithe"),
            List.of("toll: {position: tenth", "price: {position: tithe"),
            List.of("toll=tenth", "price=tithe"),
            List.of("trust", "faith"),
            List.of("clock", "tide"),
            List.of("warned", "told"),
            List.of("toll", "price"));

    @Test
    void whatWasPlayedByTheOldIdsArrivesWhereItDidAndMeansTheSame() throws IOException {
        Story before = story(before());
        Story after = story(renamed());
        for (int seed = 0; seed < WALKS; seed++) {
            Play walked = walk(before, new SplittableRandom(seed));

            Replay.Result result = Replay.of(after, walked.path());

            assertThat(result).as("seed " + seed).isInstanceOfSatisfying(Replay.Result.Arrived.class, arrived -> {
                assertThat(arrived.matches()).as(walked.decisions().toString()).allMatch(Replay.Match::isSame);
                assertThat(arrived.play().isOver()).isEqualTo(walked.isOver());
            });
        }
    }

    @Test
    void aKeptGameIsTakenUpAndWhatWasTakenBackIsDoneAgain() throws IOException {
        Story before = story(before());
        Game game = Game.begin(before, header(before)).game();
        for (int count = 0; count < 3; count++) {
            game = game.take(game.play().options().get(0).id()).game();
        }
        Game kept = game.back(1).game();

        Game taken = Game.resume(story(renamed()), kept.journal())
                .orElseThrow()
                .change()
                .game();
        Game again = taken.again().orElseThrow().game();

        assertThat(taken.ahead())
                .extracting(decision -> decision.choice().text())
                .containsExactly("nod", "nod");
        assertThat(again.play().length()).isEqualTo(2);
    }

    @Test
    void aRenamedPackPlaysOnByTheIdsOfToday() throws IOException {
        Story after = story(renamed());
        Play walked = walk(story(before()), new SplittableRandom(3));

        Replay.Result result = Replay.of(after, walked.path());

        assertThat(((Replay.Result.Arrived) result).play().header().start()).isEqualTo(new StartId("from-north"));
        assertThat(((Replay.Result.Arrived) result).play().decisions())
                .extracting(decision -> decision.scene().text())
                .isNotEmpty()
                .doesNotContain("hall/door", "hall/table");
    }

    @Test
    void aKnownPathByTheIdsOfBeforeIsReadByThoseOfTodayAndTheMendsWriteThem() throws IOException {
        List<PackFile> renamed = renamed();
        List<PackFile> forgotten = new ArrayList<>(renamed);
        forgotten.removeIf(RenamingTest::isTest);
        before().stream().filter(RenamingTest::isTest).forEach(forgotten::add);

        Reading<Pack> reading = PackReader.read(forgotten);

        assertThat(reading.diagnostics())
                .isNotEmpty()
                .allMatch(told -> told.code() == Code.FORMER_ID && told.mends().size() == 1);
        assertThat(((Reading.Good<Pack>) reading).value().paths())
                .isEqualTo(
                        ((Reading.Good<Pack>) PackReader.read(renamed)).value().paths());
        assertThat(MendedFile.of(forgotten, reading.diagnostics()))
                .singleElement()
                .satisfies(mended -> {
                    PackFile today = renamed.stream()
                            .filter(RenamingTest::isTest)
                            .findFirst()
                            .orElseThrow();
                    assertThat(mended.after()).isEqualTo(new String(today.bytes(), StandardCharsets.UTF_8));
                });
    }

    private static boolean isTest(PackFile file) {
        return file.path().startsWith("tests/");
    }

    private static Play walk(Story story, SplittableRandom random) {
        Play play = Play.begin(story, header(story));
        for (int step = 0; step < STEPS_MAX && !play.isOver(); step++) {
            List<Option> open = play.options().stream().filter(Option::open).toList();
            play = play.take(open.get(random.nextInt(open.size())).id());
        }
        return play;
    }

    private static PathHeader header(Story story) {
        return new PathHeader(
                "ferry",
                "1.0.0",
                Hashes.story(story.pack()),
                "0123456789abcdef",
                story.pack().starts().get(0).id(),
                List.of(),
                "play");
    }

    private static Story story(List<PackFile> files) {
        Reading<Pack> reading = PackReader.read(files);
        assertThat(Report.of(reading.diagnostics())).isEmpty();
        return Story.compile(((Reading.Good<Pack>) reading).value());
    }

    private static List<PackFile> renamed() throws IOException {
        List<PackFile> files = new ArrayList<>();
        for (PackFile file : before()) {
            String path = file.path().replace("hall/door", "hall/gate").replace("hall/table", "hall/bench");
            String text = everywhere(edited(file, EDITS));
            files.add(new PackFile(path, text.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static List<PackFile> before() throws IOException {
        List<PackFile> files = new ArrayList<>();
        for (PackFile file : Fixtures.sound()) {
            files.add(new PackFile(file.path(), edited(file, EARLIER).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static String edited(PackFile file, List<List<String>> edits) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        for (List<String> edit : edits) {
            if (edit.get(0).equals(file.path())) {
                assertThat(text).contains(edit.get(1));
                text = text.replace(edit.get(1), edit.get(2));
            }
        }
        return text;
    }

    /** Lines that say what was before are left alone. */
    private static String everywhere(String text) {
        StringBuilder renamed = new StringBuilder();
        for (String line : text.lines().toList()) {
            renamed.append(line.contains("was:") ? line : ofToday(line)).append('\n');
        }
        return renamed.toString();
    }

    private static String ofToday(String line) {
        String renamed = line;
        for (List<String> entry : ANYWHERE) {
            String id = "(?<![A-Za-z0-9/-])" + Pattern.quote(entry.get(0)) + "(?![A-Za-z0-9-])";
            renamed = renamed.replaceAll(id, entry.get(1));
        }
        return renamed;
    }
}
