package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell offers, asked as the key asks it. */
class CompletionIT {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aigun mea | measure",
                "aigun verify --ble | --bless",
                "aigun explore ner | nerchinsk-1689",
                "aigun replay --pack ai | aigun-1858",
                "aigun explain second | second-document",
                "aigun graph --format mer | mermaid",
                "aigun export --to ca | cast",
                "aigun explore --way n | nearest",
                "aigun --view st | study",
                "aigun schema coun | counterpart",
            })
    void bashCompletesCommandsOptionsAndPacks(String typed, String completed) throws Exception {
        assertThat(completed(typed)).isEqualTo(completed + "\n");
    }

    private String completed(String typed) throws IOException, InterruptedException {
        Path script = Files.writeString(
                home.resolve("script"), Jar.run(home, "", "completion").out());
        String asked = """
                source "$0"
                compopt() { :; } # only there while a key is pressed
                COMP_WORDS=(%s)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_aigun
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(typed);
        Process bash = new ProcessBuilder("bash", "-c", asked, script.toString()).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(new String(bash.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(bash.waitFor()).isZero();
        return out;
    }

    /** Where it knows no word, as for the file of a path. */
    @Test
    void bashGoesOnOfferingFiles() {
        assertThat(Jar.run(home, "", "completion").out())
                .doesNotContain("compopt +o default")
                .contains("-o default aigun");
    }

    @Test
    void theHelpSaysWhereToPutIt() {
        assertThat(Jar.run(home, "", "completion", "--help").out()).contains("source <(aigun completion)");
    }
}
