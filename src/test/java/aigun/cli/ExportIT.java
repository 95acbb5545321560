package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Paths for others, by the jar, of the pack that travels with it. */
class ExportIT {
    @TempDir
    private Path home;

    private static String path = "";

    @BeforeAll
    static void recordPath(@TempDir Path folder) throws IOException {
        path = ExportedPath.record(folder).toString();
    }

    private Jar.Run export(String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", path));
        arguments.addAll(List.of(options));
        return Jar.run(home, "", arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "md   | # The Treaty of Aigun",
                "html | <!DOCTYPE html>",
                "cast | {\"version\":3,",
                "json | {",
                "svg  | <?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            })
    void eachFormatIsPrintedAndKeptAlike(String format, String beginning) throws IOException {
        Jar.Run printed = export("--to", format);
        Path file = home.resolve("kept." + format);
        Jar.Run kept = export("--to", format, "-o", file.toString());

        assertThat(printed.err()).isEmpty();
        assertThat(printed.exit()).isZero();
        assertThat(printed.out()).startsWith(beginning).endsWith("\n");
        assertThat(kept.out()).isEmpty();
        assertThat(kept.exit()).isZero();
        assertThat(Files.readString(file)).isEqualTo(printed.out());
    }

    @Test
    void aCodeAndStandardInputStandForThePath() throws IOException {
        String code = Jar.run(home, "", "code", path).out().strip();
        String asFile = export("--to", "md").out();

        assertThat(Jar.run(home, "", "export", code, "--to", "md").out()).isEqualTo(asFile);
        assertThat(Jar.run(home, Files.readString(Path.of(path)), "export", "-", "--to", "md")
                        .out())
                .isEqualTo(asFile);
    }

    @Test
    void whatIsThereIsWrittenOverOnlyWithForce() throws IOException {
        Path file = Files.writeString(home.resolve("mine.md"), "mine");
        Jar.Run refused = export("--to", "md", "-o", file.toString());

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("is there already, and is left as it is. With --force");
        assertThat(file).hasContent("mine");
        assertThat(export("--to", "md", "-o", file.toString(), "--force").exit())
                .isZero();
        assertThat(file).content().startsWith("# The Treaty of Aigun");
    }

    @Test
    void anUnfinishedPathIsToldAsFarAsItGoesAndNotJudged() throws IOException {
        String begun = Files.readAllLines(Path.of(path)).stream().limit(3).reduce("", (all, line) -> all + line + "\n");
        Jar.Run told = Jar.run(home, begun, "export", "-", "--to", "html");

        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .contains("It is not over, and rests in", ">Where it rests</h2>")
                .doesNotContain("Beside history", "the line of 1858");
        assertThat(Jar.run(home, begun, "export", "-", "--to", "svg").out()).doesNotContain("the line of 1858");
    }

    @Test
    void aDamagedPathAndAFolderAreToldOfAsCompareDoes() throws IOException {
        String text = Files.readString(Path.of(path));
        Path damaged = Files.writeString(home.resolve("damaged"), text.replaceFirst("\n2 1 ", "\n2 0 "));
        Jar.Run run = Jar.run(home, "", "export", damaged.toString(), "--to", "html");
        Jar.Run compared = Jar.run(home, "", "compare", damaged.toString(), "history");
        Jar.Run folder = Jar.run(home, "", "export", home.toString(), "--to", "html");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(compared.err()).contains("damaged was changed from line 3 on");
        assertThat(folder.exit()).isEqualTo(3);
        assertThat(folder.err())
                .isEqualTo(
                        Jar.run(home, "", "compare", home.toString(), "history").err())
                .isEqualTo("aigun: " + home + " is a folder, and a file is needed\n");
    }

    @Test
    void aLineStandsForStandardOutput() {
        assertThat(export("--to", "md", "-o", "-").out())
                .isEqualTo(export("--to", "md").out())
                .startsWith("# The Treaty of Aigun");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void aPackWithoutAMapHasNoPictureOfOne() throws IOException {
        String pack = GuidePack.write("crossing", home).toString();
        Jar.Run way = Jar.run(home, "", "explore", pack, "--ending", "end/storm", "--format", "path");
        Jar.Run run = Jar.run(home, way.out(), "export", "-", "--pack", pack, "--to", "svg");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("aigun: This pack has no map.\n");
        assertThat(Jar.run(home, way.out(), "export", "-", "--to", "md").err()).contains("--pack");
    }

    @Test
    void aProgramFindsTheDecisionsWithTheirVerdictsAndTheTermsBesideTheTreaty() {
        JsonNode told = new ObjectMapper().readTree(export("--to", "json").out());

        assertThat(told.path("format").asInt()).isEqualTo(1);
        assertThat(told.path("pack").asString()).isEqualTo("aigun-1858");
        assertThat(told.path("decisions")).isNotEmpty().allMatch(each -> each.has("label") && each.has("draft"));
        assertThat(told.path("decisions").get(0).path("verdict").path("status").asString())
                .isEqualTo("historical");
        assertThat(told.path("ending").path("signed").asBoolean()).isTrue();
        assertThat(told.path("terms")).isNotEmpty().allMatch(each -> each.has("treaty"));
        assertThat(told.path("sources")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to pdf | 2 | there are: md, html, cast, json, svg",
                "--pack aigun-1858 | 2 | Missing required option",
                "--to md --speed 2 | 2 | go with --to cast",
                "--to md --force | 2 | --force goes with -o",
                "--to md --force -o - | 2 | --force goes with -o",
                "--to cast --speed 0 | 2 | from 0.1 to 100",
                "--to cast --speed fast | 2 | is no speed",
                "--to cast --size 80 | 2 | such as 80x24",
                "--to cast --size 40x20 | 2 | at least 60x20",
                "--to cast --size 900x20 | 2 | at most 500",
                "--to md --pack nowhere | 2 | There is no folder",
                "--to md -o absent/page.md | 3 | there is no"
            })
    void whatMeansNothingIsAnsweredWithWhatWasMeant(String options, int exit, String answer) {
        Jar.Run run = export(options.split(" "));

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }

    @Test
    void whatElseCouldHaveComeIsToldWhereSomebodyAsks() {
        String told = "What else could have come";

        assertThat(export("--to", "md").out()).doesNotContain(told);
        assertThat(export("--to", "md", "--explore").out()).contains("## " + told, "The nearest other endings");
        assertThat(export("--to", "html", "--explore").out()).contains(told);
        Jar.Run json = export("--to", "json", "--explore");
        assertThat(json.exit()).isEqualTo(Exits.USAGE);
        assertThat(json.err()).contains("goes with --to md and --to html");
    }

    @Test
    void theHelpSaysHow() {
        assertThat(Jar.run(home, "", "export", "--help").out())
                .contains("aigun export game.aigun --to html -o game.html", "--speed");
    }
}
