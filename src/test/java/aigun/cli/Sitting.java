package aigun.cli;

import aigun.engine.Story;
import aigun.model.Decision;
import aigun.play.Play;
import aigun.tmux.Tmux;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The shipped game in a terminal of its own, started as a player starts it, and played by decisions whose pages are known
 * beforehand.
 */
final class Sitting implements AutoCloseable {
    static final Story STORY = Packs.story();

    private static final String START = "qing-aigun";

    /** What every page of play shows when the words on it can be seen to the end. */
    private static final String FOOT = "q quit";

    /** What line mode offers last; on the screen it can be below the fold. */
    private static final String LAST = "How to play";

    private final Tmux terminal;
    private final String command;

    /** The two ways to start it. */
    enum Way {
        JAR,
        LAUNCHER;

        /** The line to type for a jar and a launcher that lie in this folder. */
        String line(Path folder) {
            Path java = Path.of(System.getProperty("java.home"));
            return this == JAR
                    ? "'" + java + "/bin/java' -jar '" + folder + "/aigun.jar'"
                    : "JAVA_HOME='" + java + "' '" + folder + "/aigun'";
        }

        /** The same for what was built. */
        String line() {
            return line(Jar.path().resolveSibling(""));
        }
    }

    private Sitting(Tmux terminal, String command) {
        this.terminal = terminal;
        this.command = command;
    }

    /** A shell of home size in which nothing was started yet. */
    static Sitting ready(Way way, Path home, String... settings) {
        return ready(way.line(), home, settings);
    }

    /** The same for a line to type. */
    static Sitting ready(String line, Path home, String... settings) {
        List<String> all = new ArrayList<>(List.of("AIGUN_HOME=" + home, "XDG_CACHE_HOME=" + home + "/cache"));
        all.addAll(List.of(settings));
        return new Sitting(Tmux.start(80, 24, all.toArray(String[]::new)), line);
    }

    Tmux terminal() {
        return terminal;
    }

    /** Starts the program, which afterwards tells its exit code. */
    Tmux started() {
        return terminal.run("clear; " + command + "; echo code=$?")
                .await(screen -> screen.contains(FOOT) || screen.contains(LAST), "the title");
    }

    /** Starts the program and begins a game. */
    Play begun() {
        String title = STORY.pack().starts().get(0).title();
        started().await(title);
        terminal.type(Integer.toString(Packs.number(STORY, START)))
                .await("Begin")
                .type("1");
        Play play = Packs.begin(STORY, START);
        terminal.await(play.scene().title()).await(FOOT);
        return play;
    }

    /** Decides as the record has it, this many times. */
    Play decided(Play before, int times) {
        Play play = before;
        for (int time = 0; time < times; time++) {
            Decision decision = recorded(play);
            choose(play, decision);
            play = play.take(decision.choice());
            terminal.await(play.scene().title());
        }
        return play;
    }

    /** Decides as the record has it until this is said, and stands where it was said first. */
    Play decidedUntil(String said, Play before) {
        Play play = before;
        while (true) {
            Decision decision = recorded(play);
            choose(play, decision);
            Play next = play.take(decision.choice());
            if (isSaid(said, next)) {
                return play;
            }
            play = next;
        }
    }

    private boolean isSaid(String said, Play next) {
        String title = next.scene().title();
        terminal.await(screen -> screen.contains(said) || screen.contains(title), said + " or " + title);
        return terminal.screen().contains(said);
    }

    /** Makes the next decision of the record, whatever comes of it. */
    void choose(Play play) {
        choose(play, recorded(play));
    }

    private void choose(Play play, Decision decision) {
        String number = Integer.toString(Packs.number(play, decision));
        terminal.press("End").await(screen -> screen.contains(" " + number + "  "), "choice " + number);
        terminal.type(number);
    }

    private static Decision recorded(Play play) {
        return Packs.history(STORY, START).get(play.length());
    }

    /** Starts the program and goes on with the latest game, which stands there. */
    Tmux resumed(Play there) {
        started().await("Go on").type("1");
        return terminal.await(there.scene().title()).await(FOOT);
    }

    /** Leaves by the key for it, from within a game. */
    Tmux left() {
        return terminal.type("q").await("Leave?").type("3").await("code=").await(Tmux.PROMPT);
    }

    @Override
    public void close() {
        terminal.close();
    }
}
