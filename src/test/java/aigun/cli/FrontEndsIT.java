package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.cli.Sitting.Way;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.play.Play;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same path through both front ends shows the same pages in the same order, from the first scene to the debrief. */
@NeedsTmux
class FrontEndsIT {
    private static final Story STORY = Packs.story();
    private static final String RULE = "─";
    private static final String FOOT = "q quit";

    /** What is done in words and by keys; none of it at first. */
    private record Step(String line, String keys, Shape shape) {}

    /** Whether a page is read from left to right as it is told, or stands in columns. */
    private enum Shape {
        PROSE,
        COLUMNS
    }

    @TempDir
    private Path home;

    private final List<Step> steps = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun"})
    void aCampaignIsToldAlike(String start) {
        Play play = Packs.begin(STORY, start);
        for (Decision decision : Packs.history(STORY, start)) {
            steps.add(new Step(decision.choice().text(), Integer.toString(Packs.number(play, decision)), Shape.PROSE));
            play = play.take(decision.choice());
        }
        lookingBack();

        assertThat(play.isOver()).isTrue();
        assertToldAlike(start);
    }

    /** Moves behind a second page, papers, what is taken back and done again. */
    @Test
    void aTableIsToldAlike() {
        for (String number : "1 1 2 5 3 1 2 1 6".split(" ", -1)) {
            same(number);
        }
        steps.add(new Step("draft", "d", Shape.COLUMNS));
        same("1");
        back(Shape.COLUMNS);
        back(Shape.PROSE);
        steps.add(new Step("papers", "p", Shape.PROSE));
        same("1");
        back(Shape.PROSE);
        back(Shape.PROSE);
        // A key that moves nothing takes away what is only said once, which stands elsewhere on a screen.
        steps.add(new Step("undo", "u Home", Shape.PROSE));
        steps.add(new Step("redo", "r Home", Shape.PROSE));

        assertToldAlike("russia-table");
    }

    /** Every part of the debrief but the map, which line mode tells in words of its own, and what has to be counted first. */
    private void lookingBack() {
        steps.add(new Step("debrief", "e", Shape.PROSE));
        steps.add(new Step("1", "1", Shape.COLUMNS));
        same("1");
        back(Shape.COLUMNS);
        back(Shape.PROSE);
        for (String part : List.of("3", "7")) {
            same(part);
            same("1");
            back(Shape.PROSE);
            back(Shape.PROSE);
        }
        for (String part : List.of("4", "5", "8")) {
            same(part);
            back(Shape.PROSE);
        }
    }

    private void same(String number) {
        steps.add(new Step(number, number, Shape.PROSE));
    }

    private void back(Shape shape) {
        steps.add(new Step("back", "Escape", shape));
    }

    private void assertToldAlike(String start) {
        StringBuilder lines = new StringBuilder();
        for (Step step : steps) {
            lines.append(step.line()).append('\n');
        }
        Jar.Run piped = Jar.run(home, lines.toString(), "--start", start);
        assertThat(piped.exit()).isZero();
        String heard = plain(piped.out());

        int at = 0;
        try (Tmux terminal = Tmux.start(100, 400, "AIGUN_HOME=" + home)) {
            terminal.run("clear; " + Way.JAR.line() + " --start " + start);
            at = awaited(terminal, "", Shape.PROSE, heard, at);
            for (Step step : steps) {
                String before = words(terminal.screen());
                terminal.press(step.keys().split(" ", -1));
                at = awaited(terminal, before, step.shape(), heard, at);
            }
        }
    }

    /** Waits for another page that is told from there on, and says where it ends. */
    private static int awaited(Tmux terminal, String before, Shape shape, String heard, int from) {
        String rest = heard.substring(from);
        String[] shown = {""};
        terminal.await(
                screen -> {
                    shown[0] = words(screen);
                    return screen.contains(FOOT) && !shown[0].equals(before) && isTold(shown[0], shape, rest);
                },
                "a page that is told in this:\n" + rest);
        return shape == Shape.COLUMNS ? from : from + rest.indexOf(shown[0]) + shown[0].length();
    }

    /** Of columns only the words are looked for, since each row tells all of them by name; a head may be a word within. */
    private static boolean isTold(String page, Shape shape, String heard) {
        return shape == Shape.PROSE ? heard.contains(page) : bag(heard).containsAll(bag(page));
    }

    private static Set<String> bag(String words) {
        return new HashSet<>(List.of(words.toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    /** What stands above the keys on a screen that is tall enough for all of it. */
    private static String words(String screen) {
        List<String> page = new ArrayList<>();
        int rules = 0;
        for (String row : screen.lines().toList()) {
            rules += row.contains(RULE) ? 1 : 0;
            if (rules < 2 && !row.contains(RULE)) {
                page.add(row);
            }
        }
        return plain(String.join("\n", page));
    }

    /** Words alone: without what either front end sets them off with. */
    private static String plain(String text) {
        List<String> words = new ArrayList<>();
        String joined = text.replace("·", " ").replaceAll("(?m)^ *- ", "").replaceAll("-\\s+", "-");
        for (String word : joined.split("\\s+", -1)) {
            String bare = word.replaceAll(":$", "");
            if (!bare.isEmpty() && !bare.matches("[0-9]{1,2}\\.?|>|x\\.?|\\*|-")) {
                words.add(bare);
            }
        }
        return String.join(" ", words);
    }
}
