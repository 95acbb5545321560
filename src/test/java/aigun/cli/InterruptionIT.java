package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long exploration in a terminal, and Ctrl-C. */
@NeedsTmux
class InterruptionIT {
    @TempDir
    private Path home;

    private Tmux exploring() {
        Tmux terminal = Tmux.start(80, 24, "AIGUN_HOME=" + home);
        String command = Sitting.Way.JAR.line() + " explore aigun-1858 --start qing-table --memory 100M";
        return terminal.run("clear; " + command + " > page.txt; echo code=$?; grep -c Proved page.txt; rm page.txt");
    }

    @Test
    void progressIsPaintedInOneLineAndCtrlCGivesWhatIsProved() {
        try (Tmux terminal = exploring()) {
            terminal.await("states,").await("frontier");
            long lines = terminal.screen()
                    .lines()
                    .filter(line -> line.contains("frontier"))
                    .count();
            terminal.press("C-c").await("code=0");

            assertThat(lines).isEqualTo(1);
            terminal.await("code=0\n1\n");
            assertThat(terminal.screen()).doesNotContain("frontier");
        }
    }
}
