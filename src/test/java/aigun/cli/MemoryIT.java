package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a command that Java has too little memory for. */
class MemoryIT {
    @TempDir
    private Path home;

    @Test
    void aHeapThatIsTooSmallIsNoFaultOfTheProgram() throws IOException, InterruptedException {
        assertThat(said("-Xmx8m", "check", "scenes/aigun-1858"))
                .endsWith("aigun: there was not enough memory for this. Give Java more with -Xmx.\n");
        assertThat(home.resolve("crashes")).doesNotExist();
    }

    @Test
    void exploringSaysHowToDoWithLess() throws IOException, InterruptedException {
        assertThat(said("-Xmx24m", "explore", "scenes/aigun-1858", "--start", "qing-campaign", "--fresh"))
                .endsWith("look at less with --states or --memory.\n");
    }

    /** Both have millions of states more than so little memory holds. */
    @ParameterizedTest
    @ValueSource(strings = {"qing-table", "russia-table"})
    void ofATableThatIsTooLargeItIsToldWhatIsProved(String start) throws IOException, InterruptedException {
        assertThat(run("-Xmx300m", "explore", "scenes/aigun-1858", "--start", start, "--fresh"))
                .isEqualTo(Exits.FINE);
        assertThat(Files.readString(home.resolve("output")))
                .contains("From " + start, "Stopped early", "What makes the states many: draft.");
    }

    private String said(String heap, String... arguments) throws IOException, InterruptedException {
        assertThat(run(heap, arguments)).isEqualTo(Exits.WORLD);
        return Files.readString(home.resolve("errors"));
    }

    private int run(String heap, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> words =
                new ArrayList<>(List.of(java, heap, "-jar", Jar.path().toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.redirectError(home.resolve("errors").toFile());
        builder.environment().put("AIGUN_HOME", home.toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.redirectOutput(home.resolve("output").toFile());
        return builder.start().waitFor();
    }
}
