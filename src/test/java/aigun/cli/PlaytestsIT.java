package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.report.GuideMembers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A pack put to the test, by the jar. */
class PlaytestsIT {
    @TempDir
    private Path home;

    private Jar.Run test(String pack, String... options) {
        return Jar.run(
                home,
                "",
                Stream.concat(Stream.of("test", pack), Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void theGuideShowsWhichChangesNobodyNotices() throws Exception {
        Path pack = GuidePack.write("crossing", home);

        Jar.Run text = test(pack.toString(), "--mutate", "--width", "80");
        Jar.Run json = test(pack.toString(), "--mutate", "--format", "json");
        Jar.Run junit = test(pack.toString(), "--mutate", "--format", "junit");

        assertThat(text.exit()).isZero();
        String shown = text.out().substring(text.out().indexOf("Changes that nobody"));
        assertThat(Files.readString(Path.of("scenes/README.md"))).contains("```\n" + shown + "```\n");
        assertThat(json.exit()).isZero();
        GuideMembers.assertAllNamed("tested", json.out());
        assertThat(junit.exit()).isZero();
        assertThat(junit.out())
                .contains("name=\"changes.not-noticed\" value=\"20\"")
                .contains("failures=\"0\"");
    }

    @Test
    void theSameChangesAreTriedInTheSameOrderAnyTime() {
        Jar.Run once = test("nerchinsk-1689", "--mutate", "--format", "json", "--walks", "0");
        Jar.Run again = test("nerchinsk-1689", "--mutate", "--format", "json", "--walks", "0");

        assertThat(once.exit()).isZero();
        assertThat(once.out()).contains("\"noticed\" :").isEqualTo(again.out());
    }

    @Test
    void aPathThatComesToSomethingElseIsAFinding() throws Exception {
        Path pack = GuidePack.write("crossing", home);
        Files.writeString(pack.resolve("tests/wrong.yaml"), """
                start: north
                decisions: [hall/door: search]
                expect: {ending: end/storm, holds: [trust >= 3]}
                """);

        Jar.Run text = test(pack.toString(), "--width", "80");
        Jar.Run junit = test(pack.toString(), "--format", "junit", "--walks", "7", "--width", "80");
        Jar.Run mutate = test(pack.toString(), "--mutate", "--width", "80");

        assertThat(mutate.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(mutate.out()).endsWith("None was changed: first all tests have to pass.\n");
        assertThat(text.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(text.out()).contains("Expected to hold: trust >= 3; it doesn't, by trust = 2.");
        assertThat(junit.exit()).isEqualTo(Exits.FINDINGS);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(junit.out().getBytes(StandardCharsets.UTF_8)));
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).isEqualTo("crossing.paths");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(((Element) suite.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("Expected to end in end/storm; it goes on in hall/door.");
    }

    @Test
    void aNewPackAndThoseThatTravelWithTheProgramPass() {
        String pack = home.resolve("old-well").toString();
        assertThat(Jar.run(home, "", "new", pack).exit()).isZero();

        for (String each : new String[] {pack, "aigun-1858", "nerchinsk-1689"}) {
            Jar.Run run = test(each, "--walks", "20");
            assertThat(run.out()).contains("passed.").doesNotContain("failed.");
            assertThat(run.exit()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nerchinsk-1689 --format xml | there are: text, json, junit",
                "nerchinsk-1689 --walks -1 | --walks takes a whole number from 0 to 1000000.",
                "nerchinsk-1689 --walks many | many",
                "aigun-1585 | Did you mean \"aigun-1858\"?",
            })
    void whatMeansNothingIsAnsweredWithWhatWasMeant(String options, String answer) {
        Jar.Run run = Jar.run(home, "", ("test " + options).split(" "));

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }

    @Test
    void aFaultyPackIsNotTested() throws IOException {
        Path pack = Files.createDirectory(home.resolve("faulty"));
        Files.writeString(pack.resolve("pack.yaml"), "format: 1\n");

        Jar.Run run = test(pack.toString());

        assertThat(run.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[missing-key]").contains("can't be played");
    }
}
