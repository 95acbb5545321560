package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.cli.Sitting.Way;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs that travel with the program, and the way from one's title to the other's. */
@NeedsTmux
class OtherPacksIT {
    private static final String FIRST = "The Treaty of Aigun";
    private static final String SECOND = "The Treaty of Nerchinsk";

    @TempDir
    private Path home;

    /** The number by which the first title offers the second pack. */
    private String number() {
        Matcher offered =
                Pattern.compile("(\\d+)\\. " + SECOND).matcher(Jar.run(home, "").out());
        assertThat(offered.find()).isTrue();
        return offered.group(1);
    }

    @Test
    void lineByLineOneTurnsToAnotherPackAndPlaysIt() {
        Jar.run(home, number() + "\n2\n1\nhere\nquit\n");

        Jar.Run again = Jar.run(home, number() + "\n1\nquit\n");

        assertThat(again.err()).isEmpty();
        assertThat(again.exit()).isZero();
        assertThat(again.out())
                .containsSubsequence(FIRST, SECOND, "Go on: Russia", FIRST, "The one with the good feet");
    }

    @Test
    void theGamesOfOnePackAreNotOfferedOnTheTitleOfTheOther() {
        Jar.run(home, "here\nquit\n", "--pack", "nerchinsk-1689", "--start", "russia");

        assertThat(Jar.run(home, "").out()).doesNotContain("Go on");
        assertThat(Jar.run(home, "", "--pack", "nerchinsk-1689").out()).contains("Go on");
    }

    @Test
    void aPackOfOnesOwnOffersNoOther() {
        assertThat(Jar.run(home, "", "--pack", "src/test/resources/sound").out())
                .contains("How to play")
                .doesNotContain(FIRST, SECOND);
    }

    @Test
    void onTheScreenOneTurnsToAnotherPackAndBack() {
        String back = "3";
        List<String> sides = List.of("Qing: Two Fathers and a Folding Table", "Russia: The Wooden Town");
        try (Tmux terminal = Tmux.start(80, 24, "AIGUN_HOME=" + home)) {
            terminal.run("clear; " + Way.JAR.line() + "; echo code=$?").await("Qing: the talks alone");
            terminal.press("End").await(SECOND).type(number());
            sides.forEach(terminal::await);
            terminal.type(back).await("Qing: the talks alone");
            terminal.type("q").await("Leave?").type("2").await("code=0");
        }
    }
}
