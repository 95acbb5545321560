package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map in a terminal, with the keys of a player, and in words where there is none. */
@NeedsTmux
class MapIT {
    @TempDir
    private Path home;

    @Test
    void oneKeyOpensItAndOthersLookElsewhere() {
        try (Tmux terminal = Tmux.start(80, 24, "AIGUN_HOME=" + home, "NO_COLOR=1")) {
            terminal.run("java -jar " + Jar.path() + " --start qing-table")
                    .await("m map")
                    .type("m")
                    .await("The map: The basin");
            String basin = terminal.screen();
            assertThat(basin).contains("Aigun", "Nikolayevsk", "boundary", "as the draft stands");

            terminal.type("c").await("with the line of 1689");
            assertThat(terminal.screen()).contains("⠛ ⠛ the line of 1689");

            terminal.type("z").await("Aigun and the villages");
            assertThat(terminal.screen()).contains("Zeya villages", "Sakhalyan");

            terminal.type("m").await("d draft");
            assertThat(terminal.screen()).doesNotContain("The map:");
        }
    }

    @Test
    void lineModeTellsItInWords() {
        String told = Jar.run(home, "map\n", "--plain", "--start", "qing-table").out();

        assertThat(told).contains("The map in words, as the draft stands", "What the line of 1689 makes otherwise");
    }
}
