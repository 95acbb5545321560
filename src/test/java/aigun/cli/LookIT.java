package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking things up, and laying papers together, with the keys of a player and by line. */
@NeedsTmux
class LookIT {
    @TempDir
    private Path home;

    @Test
    void aNameIsLookedUpFromASceneAndTwoPapersAreLaidTogether() {
        try (Tmux terminal = Tmux.start(80, 24, "AIGUN_HOME=" + home, "NO_COLOR=1")) {
            terminal.run("java -jar " + Jar.path() + " --start russia-campaign")
                    .await("f look")
                    .type("f")
                    .await("On the page before");

            terminal.type("lifan").await("Search: lifan_");
            assertThat(terminal.screen()).contains("> 1  Lifanyuan  word, 理藩院");

            terminal.press("Enter").await("Where it is named");
            assertThat(terminal.screen()).contains("The office in Peking");

            terminal.press("Escape").await("Search: lifan_");
            terminal.press("Escape").await("d draft");
            terminal.type("p").await("The leave of New Year 1854");
            terminal.type("3").await("Lay another paper beside it");
            terminal.type("1").await("Which paper?");
            terminal.type("2").await("There is half a year between them.");
            assertThat(terminal.screen()).contains("Side by side");
        }
    }

    @Test
    void lineModeLooksUpByAWord() {
        String told = Jar.run(home, "look amur\n", "--plain", "--start", "russia-campaign")
                .out();

        assertThat(told).contains("Also: Sahaliyan Ula", "The river that the talks are about.");
    }
}
