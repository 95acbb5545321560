package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.play.Play;
import aigun.report.GuideMembers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class is added up by the jar, on the pack that travels with it. */
class StatsIT {
    private static final int PUPILS = 300;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    /** How many of these came to no treaty. */
    private int noTreaty;

    @BeforeEach
    void recordPaths() throws IOException {
        Story story = Packs.story();
        for (int seed = 0; seed < PUPILS; seed++) {
            Play play = walk(Packs.begin(story, "qing-aigun"), new SplittableRandom(seed));
            noTreaty += play.scene().id().text().equals("qing/no-treaty") ? 1 : 0;
            Path group = Files.createDirectories(folder.resolve("group-" + seed % 3));
            Files.writeString(group.resolve("pupil-" + seed), play.path().toText());
        }
        Play campaign = Packs.begin(story, "qing-campaign");
        for (Decision decision : Packs.history(story, "qing-campaign")) {
            campaign = campaign.take(decision.choice());
        }
        Files.writeString(folder.resolve("last"), campaign.path().toText());
    }

    private static Play walk(Play begun, SplittableRandom random) {
        Play play = begun;
        while (!play.isOver()) {
            List<ChoiceId> open =
                    play.options().stream().filter(Option::open).map(Option::id).toList();
            play = play.take(open.get(random.nextInt(open.size())));
        }
        return play;
    }

    private Jar.Run stats(String... arguments) {
        List<String> all = new ArrayList<>(List.of("stats", folder.toString()));
        all.addAll(Arrays.asList(arguments));
        return Jar.run(home, "", all.toArray(String[]::new));
    }

    @Test
    void aClassIsAddedUpInEveryFormatWhateverTheWorkers() {
        Jar.Run text = stats("--width", "100");
        Jar.Run csv = stats("--format", "csv");

        assertThat(text.err()).isEmpty();
        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains("- Paths counted: " + (PUPILS + 1) + ".", "Qing: five days at Aigun")
                .contains("- Paths: " + PUPILS + ". Finished: " + PUPILS + ". Unfinished: 0.")
                .contains("\"aigun explore aigun-1858 --start", "Where the class divided most", "Nowhere: followed")
                .contains("Asked the villages' own headmen: 0 of 1 who came where it is asked")
                .doesNotContain("pupil-", "group-", "NaN", "null");
        assertThat(csv.out())
                .contains("qing-aigun,ending,qing/no-treaty,," + noTreaty + "," + PUPILS + ",")
                .contains("qing-campaign,record-to-its-end,,,1,1,1.000000000")
                .doesNotContain("pupil-");
        assertThat(stats("--format", "csv", "--workers", "1").out()).isEqualTo(csv.out());
        assertThat(stats("--format", "csv", "--workers", "7").out()).isEqualTo(csv.out());
        assertThat(stats("--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
        assertThat(stats("--format", "json").out()).contains("\"by-chance-unknown\" : \"unexplored\"");
    }

    @Test
    void chanceIsTakenFromAnAtlasThatWasKeptOrExploredWhenAsked() throws IOException {
        Files.delete(folder.resolve("last"));
        Jar.Run explored = stats("--explore", "--format", "csv");
        Jar.Run kept = stats("--format", "csv");

        assertThat(explored.exit()).isZero();
        assertThat(kept.out()).isEqualTo(explored.out()).contains("qing-aigun,ending-by-chance,qing/no-treaty,,,,0.");
    }

    @Test
    void whatCannotBeCountedIsListedAndNeverFatal() throws IOException {
        String path = Files.readString(folder.resolve("last"));
        Files.writeString(folder.resolve("a-cut"), path.substring(0, path.length() - 9));
        Files.writeString(folder.resolve("b-changed"), path.replaceFirst("\n2 1 ", "\n2 0 "));
        Files.write(folder.resolve("c-bytes"), new byte[] {0, -1, 7});
        Files.writeString(folder.resolve("d-empty"), "");
        Files.writeString(folder.resolve("e\u001b[2J"), "no path");
        Jar.Run run = stats("--width", "300");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "- Left out: 5, listed at the end.", "a-cut", "b-changed", "c-bytes", "d-empty", "e<U+001B>[2J")
                .contains("- Cut short: 2.", "- Damaged: 1.", "- No path: 2.");
    }

    @Test
    void theGuideNamesEveryMemberOfTheJson() throws IOException {
        Files.writeString(folder.resolve("odd"), "no path");
        String json = stats("--format", "json").out()
                + stats("--format", "json", "--explore").out();
        GuideMembers.assertAllNamed("counted", json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stats | 2 | FOLDER",
                "stats nowhere | 3 | nowhere",
                "stats . --format pdf | 2 | there are: text, csv, json, html",
                "stats . --pack nowhere | 2 | no pack of that name",
                "stats . --workers 0 | 2 | At least 1",
                "stats src/main/java/aigun/model | 1 | no path",
            })
    void whatMeansNothingIsAnsweredWithWhatWasMeant(String options, int exit, String answer) {
        Jar.Run run = Jar.run(home, "", options.split(" "));

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out() + run.err()).contains(answer).doesNotContain("Exception");
    }

    @Test
    void anEmptyFolderHoldsNothingToCount() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        Jar.Run run = Jar.run(home, "", "stats", empty.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is nothing in " + empty + " that could be counted");
    }

    @Test
    void aLinkToAFolderIsFollowedWhereItIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link\u001b"), folder);
        Jar.Run run = Jar.run(home, "", "stats", link.toString(), "--format", "csv");

        assertThat(run.out()).isEqualTo(stats("--format", "csv").out()).contains("counted,,,");
        assertThat(Jar.run(home, "", "verify", link.toString()).out())
                .contains(home + "/link<U+001B>/last: the same.")
                .doesNotContain("\u001b");
        Path empty = Files.createDirectory(home.resolve("empty\u001b"));
        for (String command : List.of("stats", "verify")) {
            assertThat(Jar.run(home, "", command, empty.toString()).err())
                    .contains("empty<U+001B>")
                    .doesNotContain("\u001b");
        }
    }
}
