package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private String said(String heap, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> words =
                new ArrayList<>(List.of(java, heap, "-jar", Jar.path().toString()));
        words.addAll(List.of(arguments));
        Path errors = home.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(errors.toFile());
        builder.environment().put("AIGUN_HOME", home.toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);

        int exit = builder.start().waitFor();

        assertThat(exit).isEqualTo(Exits.WORLD);
        return Files.readString(errors);
    }
}
