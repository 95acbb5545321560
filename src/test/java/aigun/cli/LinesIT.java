package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Story;
import aigun.model.Decision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar through pipes. */
class LinesIT {
    private static final Story STORY = Packs.story();

    @TempDir
    private Path home;

    private static String history(String start) {
        StringBuilder lines = new StringBuilder();
        for (Decision decision : Packs.history(STORY, start)) {
            lines.append(decision.choice()).append('\n');
        }
        return lines.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun"})
    void bothSidesArePlayedByChoiceIdsToTheNineClausesOfTheTreaty(String start) {
        Jar.Run run = Jar.run(home, history(start) + "debrief\n2\nquit\n", "--start", start);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("What you signed");
        assertThat(run.out().split("Between them: the same", -1)).hasSize(10);
    }

    @Test
    void theWholeDebriefIsPrintedInBothForms() throws IOException {
        Jar.Run run = Jar.run(home, history("qing-aigun") + "print\nprint md\n", "--start", "qing-aigun");
        List<String> printed = new ArrayList<>();
        List<Path> files = new ArrayList<>(PrintedFileTest.files(home.resolve("printed")));
        // Their names begin with the time, which may go on between them.
        files.sort(Comparator.comparing(file -> file.toString().endsWith(".txt")));
        for (Path file : files) {
            printed.add(Files.readString(file));
            assertThat(run.out().replaceAll("\\s", "")).contains(file.toString());
        }

        assertThat(printed)
                .hasSize(2)
                .allSatisfy(text -> assertThat(text)
                        .containsSubsequence(
                                "What the villages got", "What you signed", "What came next", "Questions for a class"));
        assertThat(printed.get(0)).contains("## What you signed");
        assertThat(printed.get(1).split("\f", -1)).hasSize(4);
    }

    /** On 23 May nobody at Yishan's side has seen a Russian paper; on the next day five points are laid before him. */
    @Test
    void whatACapitalAsksStandsBesideTheDraftOnceItCanBeKnown() {
        String first = history("qing-aigun").lines().findFirst().orElseThrow();
        String before = Jar.run(home, "draft\n1\n", "--start", "qing-aigun").out();
        String after =
                Jar.run(home, first + "\ndraft\n1\n", "--start", "qing-aigun").out();

        assertThat(before)
                .contains("Peking asks: the line of 1689", "St Petersburg asks: not known yet", "Peking asks this")
                .doesNotContain("St Petersburg asks: the left bank", "St Petersburg asks this");
        assertThat(after).contains("St Petersburg asks: the left bank", "St Petersburg asks this");
    }

    @Test
    void withoutATerminalItPlaysLineByLineByItself() {
        Jar.Run run = Jar.run(home, "");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Type the number of what you choose").doesNotContain("\033");
    }

    @Test
    void theEndOfInputSavesAndTheNextTitleOffersToGoOn() {
        Jar.run(home, "nerchinsk\n", "--start", "qing-aigun");
        String choice = Packs.history(STORY, "qing-aigun").get(0).choice().text();
        Jar.run(home, choice + "\n", "--start", "qing-aigun");

        Jar.Run run = Jar.run(home, "1\n");

        assertThat(run.out()).contains("1. Go on:").contains("decision 1,");
        assertThat(run.exit()).isZero();
    }

    @Test
    void whatWasTakenBackCanBeDoneAgainAfterARestart() {
        String choices = history("qing-aigun").lines().limit(2).reduce("", (all, line) -> all + line + "\n");
        Jar.run(home, choices + "undo\nundo\n", "--start", "qing-aigun");

        Jar.Run run = Jar.run(home, "1\nredo\nredo\nredo\n");

        assertThat(run.out().split("Done again\\.", -1)).hasSize(3);
        assertThat(run.out()).endsWith("There is nothing to do again.\n");
    }

    @Test
    void aWordThatMeansNothingIsSaidAgainAndEndsAPipeWithTwo() {
        Jar.Run run = Jar.run(home, "surrender\n", "--start", "qing-aigun");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("\"surrender\" is no choice here");
    }

    @Test
    void aWrongArgumentIsAnsweredWithItsNearestName() {
        Jar.Run start = Jar.run(home, "", "--start", "qing-aigunn");
        Jar.Run pack = Jar.run(home, "", "--pack", "aigun-1857");
        Jar.Run option = Jar.run(home, "", "--plian");

        assertThat(start.exit()).isEqualTo(2);
        assertThat(start.err()).contains("Did you mean \"qing-aigun\"?");
        assertThat(pack.exit()).isEqualTo(2);
        assertThat(pack.err()).contains("Did you mean \"aigun-1858\"?");
        Jar.Run view = Jar.run(home, "", "--view", "foo");
        Jar.Run command = Jar.run(home, "", "chek");

        assertThat(view.exit()).isEqualTo(2);
        assertThat(view.err()).contains("there is no view \"foo\"; there are: play, margin, study");
        assertThat(command.err())
                .contains("There is no command \"chek\".", "Did you mean \"check\"?")
                .doesNotContain("--width");
        assertThat(option.exit()).isEqualTo(2);
        assertThat(option.err()).contains("--plain").doesNotContain("Exception");
    }

    @Test
    void whatCouldNotBeHeededIsSaidAndNotPassedOver() {
        Jar.Run set = Jar.run(home, "", "--set", "trust=3");
        Jar.Run wide = Jar.run(home, "", "--width", "wide");
        Jar.Run negative = Jar.run(home, "", "--width", "-5");

        assertThat(set.exit()).isEqualTo(2);
        assertThat(set.err()).contains("--set goes with --start");
        assertThat(wide.exit()).isEqualTo(2);
        assertThat(wide.err()).contains("\"wide\" is no number of columns; from 0 to 1000 can be asked for");
        assertThat(negative.exit()).isEqualTo(2);
        assertThat(negative.err()).contains("\"-5\" is no number of columns");
    }

    @Test
    void checkReportsTwentyFaultsInOneRun() {
        Jar.Run run = Jar.run(home, "", "check", "src/test/resources/check/twenty-faults");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains(": error: "))).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsASentenceAndNothingIsBegun() throws IOException {
        Path file = Files.writeString(home.resolve("games"), "in the way");

        Jar.Run run = Jar.run(home, "1\n", "--start", "qing-aigun");

        assertThat(run.out()).contains("No game could be begun in");
        assertThat(run.err()).doesNotContain("Exception");
        assertThat(Files.readString(file)).isEqualTo("in the way");
    }

    @Test
    void aDamagedGameIsNeverBelievedAndNothingOfItIsLost() throws IOException {
        String choices = history("qing-aigun").lines().limit(3).reduce("", (all, line) -> all + line + "\n");
        Jar.run(home, choices, "--start", "qing-aigun");
        Path journal = onlyGame();
        String whole = Files.readString(journal);
        String damaged = whole.replaceFirst("\n3 2 ", "\n3 1 ");
        Files.writeString(journal, damaged);

        Jar.Run run = Jar.run(home, "1\n");

        assertThat(run.out()).contains("was changed from line 4 on");
        assertThat(Files.readString(journal)).isEqualTo(damaged);
        try (Stream<Path> games = Files.list(home.resolve("games"))) {
            assertThat(games).hasSize(2);
        }
    }

    @Test
    void aTornLineIsDroppedWithANotice() throws IOException {
        String choices = history("qing-aigun").lines().limit(3).reduce("", (all, line) -> all + line + "\n");
        Jar.run(home, choices, "--start", "qing-aigun");
        Path journal = onlyGame();
        String whole = Files.readString(journal);
        Files.writeString(journal, whole.substring(0, whole.length() - 5));

        Jar.Run run = Jar.run(home, "1\n");

        assertThat(run.out()).contains("was cut short and never counted");
        assertThat(whole).startsWith(Files.readString(journal));
    }

    private Path onlyGame() throws IOException {
        try (Stream<Path> games = Files.list(home.resolve("games"))) {
            return games.findFirst().orElseThrow();
        }
    }

    /** Nobody reads the page of a pipe, and the next line of it was meant for another place. */
    @Test
    void aGameThatCannotBeKeptEndsWithASentence() throws Exception {
        Files.writeString(home.resolve("games"), "a file in the way");
        Jar.Run begun = Jar.run(home, "1\n", "--plain", "--start", "qing-aigun");

        assertThat(begun.exit()).isEqualTo(Exits.WORLD);
        assertThat(begun.err()).startsWith("aigun: No game could be begun in " + home.resolve("games"));
        Files.delete(home.resolve("games"));
        Jar.Run decided = limited("1\n".repeat(40));
        assertThat(decided.exit()).isEqualTo(Exits.WORLD);
        assertThat(decided.err()).startsWith("aigun: That could not be written to the disk");
        assertThat(decided.out().split("could not be written", -1)).hasSize(2);
    }

    /** A limit on the size of files is a full disk that needs no privileges. */
    private Jar.Run limited(String typed) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String line = "ulimit -S -f 1; exec '" + java + "' -XX:-UsePerfData -jar '" + Jar.path()
                + "' --plain --start qing-aigun --width 0 2> '" + home.resolve("errors") + "'";
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line);
        builder.environment().put("AIGUN_HOME", home.toString());
        Process process = builder.start();
        process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Jar.Run(process.waitFor(), out, Files.readString(home.resolve("errors")));
    }
}
