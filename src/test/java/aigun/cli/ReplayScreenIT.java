package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.cli.Sitting.Way;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.play.Play;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path of the shipped pack gone through in a terminal. */
@NeedsTmux
class ReplayScreenIT {
    private static final Story STORY = Packs.story();

    @TempDir
    private Path home;

    private Path written() throws IOException {
        Play play = Packs.begin(STORY, "russia-aigun");
        for (Decision decision : Packs.history(STORY, "russia-aigun")) {
            play = play.take(decision.choice());
        }
        return Files.writeString(home.resolve("mine.aigun"), play.path().toText());
    }

    @Test
    void oneStepsRunsForksAndLeaves() throws IOException {
        Path path = written();
        try (Tmux terminal = Tmux.start(80, 24, "AIGUN_HOME=" + home)) {
            String before = terminal.stty();
            terminal.run("clear; " + Way.JAR.line() + " replay " + path + "; echo code=$?")
                    .await("decision 1 of ");
            terminal.press("Right").await("decision 2 of ").press("Left").await("decision 1 of ");
            terminal.type(">").await("after all ").type("<").await("decision 1 of ");
            terminal.type("m")
                    .await("The map")
                    .type(".")
                    .await("[=]")
                    .press("Escape")
                    .await("decision 2 of ");
            terminal.type("++++++a").await("8 x the speed of reading").await("decision 3 of ");
            terminal.type("s").await("All decisions").press("Escape").await("decision ");
            terminal.type("<").await("decision 1 of ").press("End").await(" 2  ");
            terminal.type("2").await("Play on from here?").type("1").await("choose");
            terminal.type("t")
                    .await("Branches")
                    .await("You are on it.")
                    .press("Escape")
                    .await("d draft");
            terminal.type("q").await("Leave?").type("3").await("code=0").await(Tmux.PROMPT);
            assertThat(terminal.stty()).isEqualTo(before);
        }
        assertThat(home.resolve("games").toFile().list()).hasSize(1);
    }
}
