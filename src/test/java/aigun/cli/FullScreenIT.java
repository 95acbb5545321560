package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.cli.Sitting.Way;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.model.KnownPath;
import aigun.play.Play;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar in a terminal, from the title to the debrief, as a player meets it. */
@NeedsTmux
class FullScreenIT {
    private static final Story STORY = Packs.story();

    @TempDir
    private Path home;

    private Tmux terminal(int columns, int rows) {
        return Tmux.start(columns, rows, "AIGUN_HOME=" + home);
    }

    private static Tmux begun(Tmux terminal, String start) {
        terminal.run("clear; " + Way.JAR.line() + "; echo code=$?").await("q quit");
        terminal.await(STORY.pack().starts().get(0).title());
        terminal.type(Integer.toString(Packs.number(STORY, start))).await("Begin");
        Play play = Packs.begin(STORY, start);
        return terminal.type("1").await(play.scene().title());
    }

    /** Takes decisions by their numbers, once their choices can be seen, and waits for each scene they lead to. */
    private static Play played(Tmux terminal, String start, List<Decision> decisions) {
        Play play = Packs.begin(STORY, start);
        for (Decision decision : decisions) {
            String number = Integer.toString(Packs.number(play, decision));
            terminal.press("End").await(screen -> screen.contains(" " + number + "  "), "choice " + number);
            terminal.type(number);
            play = play.take(decision.choice());
            terminal.await(play.scene().title());
        }
        return play;
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun"})
    void bothSidesArePlayedFromTheTitleToTheDebriefAtHomeSize(String start) {
        try (Tmux terminal = terminal(80, 24)) {
            String before = terminal.stty();
            begun(terminal, start);

            Play play = played(terminal, start, Packs.history(STORY, start));
            terminal.press("End").await("Look back");
            terminal.type("1").await("Looking back");
            terminal.type("2").await("Your treaty beside the one that was made");

            assertThat(play.isOver()).isTrue();
            terminal.await("the same").await("q quit");
            assertThat(terminal.screen()).doesNotContain("step");
            terminal.press("Escape").await("Looking back");
            terminal.type("5").await("How like it was to what happened");
            terminal.type("q").await("Leave?").type("3").await("code=0").await(Tmux.PROMPT);
            assertThat(terminal.stty()).isEqualTo(before);
            assertThat(terminal.modes()).startsWith("alternate 0, cursor 1, mouse 000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-shots", "russia-shots"})
    void bothSidesArePlayedByAnotherWayToo(String id) {
        KnownPath way = STORY.pack().paths().stream()
                .filter(path -> path.id().equals(id))
                .findFirst()
                .orElseThrow();
        String start = way.start().text();
        try (Tmux terminal = terminal(80, 24)) {
            begun(terminal, start);

            assertThat(played(terminal, start, way.decisions()).isOver()).isTrue();
            lookedBack(terminal);
        }
    }

    /** By the numbers of what is opened and done, each with what is shown then; all can be seen at once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "qing-table|2 Propose a package|1 7 of 8|7 The brush|1 Four thousand li|1 Held over",
                "qing-table|2 Propose a package|6 7 of 8|8 The brush|1 Four thousand li|1 Disowned in June",
                "russia-table|2 Propose a package|1 7 of 8|8 No paper, only posts",
                "russia-table|2 Propose a package|6 7 of 8|8 A paper Peking has not seen|1 Shelved",
            })
    void theTablesArePlayedAloneByTwoWaysEach(String way) {
        List<String> steps = List.of(way.split("\\|", -1));
        try (Tmux terminal = terminal(100, 50)) {
            begun(terminal, steps.get(0));
            for (String step : steps.subList(1, steps.size())) {
                String number = step.substring(0, 1);
                terminal.press("End").await(" " + number + "  ").type(number).await(step.substring(2));
            }

            lookedBack(terminal);
        }
    }

    private static void lookedBack(Tmux terminal) {
        terminal.press("End").await("Look back").type("1").await("Looking back");
        terminal.type("q").await("Leave?").type("3").await("code=0");
    }

    @Test
    void whatWasTakenBackCanBeDoneAgain() {
        List<Decision> history = Packs.history(STORY, "russia-aigun");
        try (Tmux terminal = terminal(80, 24)) {
            begun(terminal, "russia-aigun");
            Play play = played(terminal, "russia-aigun", history.subList(0, 2));

            terminal.type("u").await(play.at(1).scene().title());
            terminal.type("u").await(play.at(0).scene().title());
            terminal.type("u").await("nothing to take back");
            terminal.type("r").await(play.at(1).scene().title());
            terminal.type("r").await(play.scene().title());
        }
    }

    @Test
    void everySizeRedrawsRightAndATooSmallOneSaysSo() {
        try (Tmux terminal = terminal(80, 24)) {
            begun(terminal, "qing-aigun");
            String title = Packs.begin(STORY, "qing-aigun").scene().title();

            terminal.resize(200, 60).await(screen -> isFitted(screen, 200, 59), "a page of 200 columns");
            terminal.await(title).await("Mandate");
            terminal.resize(40, 10).await("too small").awaitGone(title);
            terminal.resize(60, 20).await(screen -> isFitted(screen, 60, 20), "a page of 60 columns");
            terminal.resize(80, 24).await(screen -> isFitted(screen, 80, 24), "a page of home size");
            terminal.await(title).await("choose");
        }
    }

    /** Whether the keys stand in this row alone, counted from 1, under a line in the middle of so many columns. */
    private static boolean isFitted(String screen, int columns, int foot) {
        List<String> rows = screen.lines().toList();
        if (rows.size() < foot || !rows.get(foot - 1).contains("q quit")) {
            return false;
        }
        String line = rows.get(foot - 2);
        boolean centred = line.indexOf('─') == (columns - line.strip().length()) / 2;
        return centred && screen.indexOf("q quit") == screen.lastIndexOf("q quit");
    }

    @Test
    void aPackWithAFaultGivesTheTerminalBackAndSaysWhere() {
        Path faulty = Path.of("src/test/resources/check/twenty-faults").toAbsolutePath();
        try (Tmux terminal = terminal(80, 24)) {
            String before = terminal.stty();
            terminal.run("clear; " + Way.JAR.line() + " --pack " + faulty + "; echo code=$?")
                    .await("code=1");

            assertThat(terminal.screen()).contains("can't be played").doesNotContain("Exception");
            assertThat(terminal.stty()).isEqualTo(before);
            assertThat(terminal.modes()).startsWith("alternate 0");
        }
    }
}
