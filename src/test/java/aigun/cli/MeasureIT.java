package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.report.GuideMembers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large packs are, by the jar. */
class MeasureIT {
    @TempDir
    private Path home;

    private Jar.Run measure(String pack, String... options) {
        return Jar.run(
                home,
                "",
                Stream.concat(Stream.of("measure", pack), Stream.of(options)).toArray(String[]::new));
    }

    /** There is one way through it, so all of it can be counted by hand. */
    @Test
    void aPackOfOneWayIsMeasuredExactly() throws IOException {
        Path pack = Files.createDirectory(home.resolve("lane"));
        Files.writeString(pack.resolve("pack.yaml"), """
                format: 1
                id: lane
                title: The lane
                version: 0.1.0
                sides: {one: {name: One}}
                starts: {one: {side: one, title: One, scene: lane/gate}}
                """);
        Files.createDirectory(pack.resolve("lane"));
        Files.writeString(pack.resolve("lane/gate.yaml"), """
                title: The gate
                chapter: Outside
                text: It is shut, the twenty-third time.
                choices:
                  knock:
                    label: Knock twice.
                    text: It opens at last.
                    status: plausible
                    grade: D
                    because: Made up.
                    next: lane/yard
                """);
        Files.writeString(pack.resolve("lane/yard.yaml"), """
                title: The yard
                chapter: Inside
                text: Nobody.
                ending: {kind: over, signed: false}
                """);

        Jar.Run run = measure(pack.toString(), "--walks", "3");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("  Outside                              1        14         1       1.0         0\n")
                .contains("  Inside                               1         1         0       0.0         0\n")
                .contains("  in all                               2        15         1       1.0         0\n")
                .contains("  decisions                            1       1.0         1\n")
                .contains("  words                               13        13        13\n")
                .containsSubsequence("Outside", "Inside", "in all", "Outside", "Inside");
        assertThat(measure(pack.toString(), "--explore").out())
                .contains("least and most of all ways that end")
                .contains("  words                               13        13        13\n");
    }

    @Test
    void allWaysAreGoneOverWhereThatIsAskedFor() {
        Jar.Run run = measure("nerchinsk-1689", "--walks", "1", "--explore");

        assertThat(run.exit()).isZero();
        // One way is gone at random, and others have less and more.
        assertThat(run.out())
                .containsPattern(" words +1,907 +[0-9,]+ +2,935\n")
                .containsPattern(" words +1,793 +[0-9,]+ +2,782\n");
    }

    @Test
    void whereNotAllStatesWereLookedAtThatIsSaid() {
        Jar.Run run = measure("nerchinsk-1689", "--walks", "5", "--explore", "--states", "10");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ways gone at random 5", "Not every state was looked at");
    }

    @Test
    void aNarrowPageTellsInSentencesWhatAWideOneHasInTables() {
        Jar.Run run = measure("nerchinsk-1689", "--walks", "5", "--width", "30");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("IV. After: scenes 14,");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 40);
    }

    /** Ten thousand decisions are enough to tell that a way leads nowhere. */
    @Test
    void waysThatNeverEndAreGivenUpAndTold() throws IOException {
        Path pack = Files.createDirectory(home.resolve("ring"));
        Files.writeString(pack.resolve("pack.yaml"), """
                format: 1
                id: ring
                title: The ring
                version: 0.1.0
                sides: {one: {name: One}}
                starts: {one: {side: one, title: One, scene: ring/road}}
                """);
        Files.createDirectory(pack.resolve("ring"));
        Files.writeString(pack.resolve("ring/road.yaml"), """
                title: The road
                text: It bends.
                choices:
                  onward: {label: Go on., status: plausible, grade: D, because: Made up., next: ring/road}
                """);

        Jar.Run run = measure(pack.toString(), "--walks", "1000000");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ways gone at random 100 (seed aigun)", "Ways that did not end: 100.");
        assertThat(measure(pack.toString(), "--walks", "1", "--explore").out())
                .contains("No way from here comes to an ending.");
    }

    @Test
    void aPackThatTravelsWithTheProgramIsMeasuredAlikeEachTimeAndByItsFolder() {
        String page = measure("nerchinsk-1689", "--walks", "50").out();

        assertThat(page)
                .isNotEmpty()
                .isEqualTo(measure("scenes/nerchinsk-1689", "--walks", "50").out());
        assertThat(measure("nerchinsk-1689", "--walks", "50", "--seed", "other").out())
                .isNotEqualTo(page);
    }

    @Test
    void jsonHasTheMembersTheGuideListsAndNoOthers() throws IOException {
        Jar.Run run = measure("nerchinsk-1689", "--walks", "5", "--format", "json");

        GuideMembers.assertAllNamed("measured", run.out());
        GuideMembers.assertAllNamed(
                "measured",
                measure("scenes/nerchinsk-1689", "--walks", "5", "--format", "json", "--explore")
                        .out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nerchinsk-1689 --walks 0 | a whole number from 1 to 1000000",
                "nerchinsk-1689 --explore --states 0 | --states takes a whole number from 1 on",
                "nerchinsk-1689 --format csv | there are: text, json",
                "nerchinsk-1698 | Did you mean \"nerchinsk-1689\"?",
            })
    void whatMeansNothingIsAnsweredWithWhatWasMeant(String options, String answer) {
        Jar.Run run = Jar.run(home, "", ("measure " + options).split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }
}
