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
import java.util.regex.Pattern;
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

    /** Told once, beneath the first page. */
    private static final String WELCOME = "Type the number of what you choose, or help.";

    /** A question that is always answered by a sentence, and changes no page. */
    private static final String MARK = "why\n";

    private static final String ANSWER =
            "Say which: the number or id of a choice here, or after the end the number of a decision.";

    /** More than any page of the debrief has that is chosen from by the cursor. */
    private static final int ENTRIES_MAX = 20;

    /** What is done in words and by keys; none of it at first. */
    private record Step(String line, String keys, Shape shape) {}

    /** Whether a page is read from left to right as it is told, or stands in columns or signs. */
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
        chosen(1, Shape.PROSE);
        back(Shape.PROSE);
        chosen(2, Shape.COLUMNS);
        chosen(1, Shape.PROSE);
        back(Shape.COLUMNS);
        chosen(11, Shape.PROSE);
        chosen(1, Shape.PROSE);
        back(Shape.PROSE);
        back(Shape.COLUMNS);
        back(Shape.PROSE);
        chosen(3, Shape.COLUMNS);
        chosen(1, Shape.PROSE);
        back(Shape.COLUMNS);
        back(Shape.PROSE);
        for (int part : new int[] {4, 5, 10}) {
            chosen(part, Shape.PROSE);
            back(Shape.PROSE);
        }
        for (int part : new int[] {6, 9}) {
            chosen(part, Shape.COLUMNS);
            back(Shape.PROSE);
        }
        chosen(7, Shape.PROSE);
        chosen(1, Shape.PROSE);
        back(Shape.PROSE);
        chosen(11, Shape.PROSE);
        for (int page : new int[] {1, 2, 3}) {
            chosen(page, page == 3 ? Shape.COLUMNS : Shape.PROSE);
            back(Shape.PROSE);
        }
        back(Shape.PROSE);
    }

    /** By its number as far as one key writes it, else with the cursor, wherever it was left. */
    private void chosen(int number, Shape shape) {
        String line = Integer.toString(number);
        String keys = number <= 9 ? line : "Up ".repeat(ENTRIES_MAX) + "Down ".repeat(number - 1) + "Enter";
        steps.add(new Step(line, keys, shape));
    }

    private void same(String number) {
        steps.add(new Step(number, number, Shape.PROSE));
    }

    private void back(Shape shape) {
        steps.add(new Step("back", "Escape", shape));
    }

    private void assertToldAlike(String start) {
        List<String> told = told(start);
        try (Tmux terminal = Tmux.start(100, 400, "AIGUN_HOME=" + home)) {
            terminal.run("clear; " + Way.JAR.line() + " --start " + start);
            await(terminal, "", Shape.PROSE, told.get(0));
            for (int step = 0; step < steps.size(); step++) {
                String before = words(terminal.screen());
                terminal.press(steps.get(step).keys().split(" ", -1));
                await(terminal, before, steps.get(step).shape(), told.get(step + 1));
            }
        }
    }

    /** What line mode tells at first and after each step: one page each, since it is asked for nothing in between. */
    private List<String> told(String start) {
        StringBuilder lines = new StringBuilder(MARK);
        for (Step step : steps) {
            lines.append(step.line()).append('\n').append(MARK);
        }
        Jar.Run piped = Jar.run(home, lines.toString(), "--start", start);
        assertThat(piped.exit()).isZero();
        List<String> pages = new ArrayList<>();
        for (String page : piped.out().replace(WELCOME, "").split(Pattern.quote(ANSWER), -1)) {
            pages.add(plain(page));
        }
        assertThat(pages).hasSize(steps.size() + 2);
        return pages;
    }

    /** Waits for another page, and for all of it: where only its beginning is drawn, the next key would come too soon. */
    private static void await(Tmux terminal, String before, Shape shape, String page) {
        terminal.await(
                screen -> {
                    String shown = words(screen);
                    return screen.contains(FOOT) && !shown.equals(before) && isTold(shown, shape, page);
                },
                "this page, as line mode tells it:\n" + page);
    }

    /** Of columns only the words are looked for, since each row tells all of them by name; a head may be a word within. */
    private static boolean isTold(String page, Shape shape, String heard) {
        return shape == Shape.PROSE ? heard.endsWith(page) : bag(heard).containsAll(bag(page));
    }

    private static Set<String> bag(String words) {
        Set<String> bag = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            bag.add(word.replaceAll("[.,;:]+$", ""));
        }
        return bag;
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
            if (!bare.isEmpty() && !bare.matches("[0-9]{1,2}\\.?|[>=~?/!.]|x\\.?|\\*|-")) {
                words.add(bare);
            }
        }
        return String.join(" ", words);
    }
}
