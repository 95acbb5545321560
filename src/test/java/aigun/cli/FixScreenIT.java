package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip in a pack, and somebody in a terminal who is asked whether it is to be mended. */
@NeedsTmux
class FixScreenIT {
    private static final String SLIP = "title: The bank\nnext: river/far-bnak\n";

    @TempDir
    private Path home;

    private Path bank() throws IOException {
        return Files.writeString(GuidePack.write("ferry", home).resolve("river/bank.yaml"), SLIP);
    }

    private Tmux asked() {
        Tmux terminal = Tmux.start(100, 40, "AIGUN_HOME=" + home);
        String command = Sitting.Way.JAR.line() + " check --fix ferry; echo code=$?";
        return terminal.run("clear; cd '" + home + "'; " + command)
                .await("+next: river/far-bank")
                .await("Write this? [y/N]");
    }

    @Test
    void aYesWritesItAndChecksAgain() throws IOException {
        Path bank = bank();
        try (Tmux terminal = asked()) {
            terminal.type("y").press("Enter").await("code=0");

            assertThat(terminal.screen()).contains("ferry: sound. 2 scenes, 0 warnings.");
            assertThat(bank).hasContent(SLIP.replace("bnak", "bank"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "", "what"})
    void anythingElseWritesNothing(String answer) throws IOException {
        Path bank = bank();
        try (Tmux terminal = asked()) {
            terminal.type(answer).press("Enter").await("code=1");

            assertThat(terminal.screen()).contains("Nothing was written.");
            assertThat(bank).hasContent(SLIP);
        }
    }
}
