package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What codes mean, told by the jar. */
class ExplainIT {
    @TempDir
    private Path home;

    private Jar.Run run(String... arguments) {
        return Jar.run(home, "", arguments);
    }

    @Test
    void aCodeIsExplainedInLettersOfEitherSize() {
        Jar.Run small = run("explain", "unknown-scene");

        assertThat(small.exit()).isZero();
        assertThat(small.err()).isEmpty();
        Golden.assertMatches("explain/unknown-scene", small.out());
        assertThat(run("explain", "Unknown-SCENE")).isEqualTo(small);
    }

    @Test
    void withoutACodeAllAreListedByKind() {
        Jar.Run list = run("explain");

        assertThat(list.exit()).isZero();
        assertThat(list.out().lines()).allMatch(line -> line.length() <= 80);
        Golden.assertMatches("explain/list", list.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-scenes|There is no code \"unknown-scenes\". Did you mean \"unknown-scene\"?",
                "weather|There is no code \"weather\". \"aigun explain\" lists all.",
            })
    void aCodeThatIsNoneIsAMistakeInTheCommandLine(String code, String sentence) {
        Jar.Run run = run("explain", code);

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("aigun: " + sentence);
    }

    @Test
    void checkSaysOnceWhereCodesAreExplainedAndToPeopleAlone() {
        String[] faulty = {"src/test/resources/check/unknown-word", "src/test/resources/check/unknown-key"};
        String sentence = "\"aigun explain CODE\" tells more";

        assertThat(run("check", faulty[0], faulty[1]).out()).containsOnlyOnce(sentence);
        assertThat(run("check", "--format", "json", faulty[0]).out()).doesNotContain(sentence);
        assertThat(run("check", "scenes/nerchinsk-1689").out()).doesNotContain(sentence);
    }
}
