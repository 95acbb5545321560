package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.play.Play;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same path through both front ends shows the same words: prose, choices, locked ones with their reasons, tracks. */
@NeedsTmux
class FrontEndsIT {
    private static final Story STORY = Packs.story();
    private static final String RULE = "─";

    /** A label may be broken after its first row. */
    private static final int LABEL_SEEN = 20;

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"qing-aigun", "russia-aigun", "russia-campaign"})
    void theyShowTheSameWords(String start) {
        List<Decision> decisions = Packs.history(STORY, start);
        StringBuilder lines = new StringBuilder();
        for (Decision decision : decisions) {
            lines.append(decision.choice()).append('\n');
        }
        String piped = Jar.run(home, lines.toString(), "--start", start).out();

        List<String> shown = new ArrayList<>();
        try (Tmux terminal = Tmux.start(100, 400, "AIGUN_HOME=" + home)) {
            Play play = Packs.begin(STORY, start);
            terminal.run("java -jar " + Jar.path() + " --start " + start)
                    .await(play.scene().title())
                    .await(lastOf(play));
            for (Decision decision : decisions) {
                shown.add(words(terminal.screen()));
                terminal.type(Integer.toString(Packs.number(play, decision)));
                play = play.take(decision.choice());
                terminal.await(play.scene().title()).await(lastOf(play));
            }
            shown.add(words(terminal.screen()));
        }

        String heard = plain(piped);
        for (String page : shown) {
            assertThat(heard).contains(page);
        }
    }

    /** How the last line to choose begins: once it can be seen, all that stands above it was painted. */
    private static String lastOf(Play play) {
        if (play.isOver()) {
            return "Back to the title";
        }
        List<Option> options = play.options();
        String label = options.get(options.size() - 1).label();
        return label.substring(0, Math.min(label.length(), LABEL_SEEN));
    }

    /** What stands between the two rules of a screen that is tall enough for all of it. */
    private static String words(String screen) {
        List<String> body = new ArrayList<>();
        int rules = 0;
        for (String row : screen.lines().toList()) {
            rules += row.contains(RULE) ? 1 : 0;
            if (rules == 1 && !row.contains(RULE)) {
                body.add(row);
            }
        }
        return plain(String.join("\n", body));
    }

    /** Words alone: without what either front end sets them off with. */
    private static String plain(String text) {
        List<String> words = new ArrayList<>();
        String joined = text.replace("·", " ").replaceAll("(?m)^- ", "").replaceAll("-\\s+", "-");
        for (String word : joined.split("\\s+", -1)) {
            String bare = word.replaceAll(":$", "");
            if (!bare.isEmpty() && !bare.matches("[0-9]{1,2}\\.?|>|x\\.?|\\*|-")) {
                words.add(bare);
            }
        }
        return String.join(" ", words);
    }
}
