package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Frame;
import aigun.screen.Role;
import aigun.screen.Row;
import aigun.screen.Run;
import aigun.screen.Size;
import aigun.screen.Widths;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Frames of random text sent to a real terminal as differences. After each the terminal shows what was meant, and after
 * the last it looks as if that one had been painted from nothing.
 */
@NeedsTmux
class FuzzIT {
    private static final int FRAMES = 100;
    private static final int COLUMNS = 60;
    private static final int ROWS = 16;

    /** What every terminal gives as many columns as we do. */
    private static final String[] CERTAIN = {
        "瑷珲",
        "за\u0301мок",
        "е\u0301",
        "a\u0308o\u0323\u0302",
        "ㄅㄆ",
        "ꀀꀁ",
        "한글",
        "ｶﾅ",
        "ＡＢ",
        "「」",
        "⠿⣿",
        "▀█",
        "│─",
        "é·",
        "Айгунь",
        "plain",
        " ",
        "   ",
        "!",
        "\uD842\uDFB7"
    };

    /** What terminals count differently: marks that make pictures, families, flags, letters of the young tables. */
    private static final String[] UNCERTAIN = {
        "\u2764\uFE0F",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83C\uDDF7\uD83C\uDDFA",
        "\uD83D\uDC4D\uD83C\uDFFD",
        "1\uFE0F\u20E3",
        "\uD83E\uDE75",
        "\u1112\u1161\u11AB",
        "\u0915\u093F"
    };

    private static final List<Role> ROLES = List.of(Role.values());
    /** A character joined to the one before it. */
    private static final Pattern JOINED = Pattern.compile("\\u200D.");

    private static final Pattern PART = Pattern.compile("\\^\\[([0-9;]*)m|\\X");
    private static final Pattern CODE = Pattern.compile("(38;2;[0-9]+;[0-9]+;[0-9]+)|[0-9]+|^$");

    @TempDir
    private Path folder;

    private final List<Row> rows = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void textOfEveryWidthStandsInItsColumns(long seed) throws IOException {
        Random random = new Random(seed);
        try (Tmux tmux = listening();
                OutputStream out = new FileOutputStream(pipe().toFile())) {
            Display display = entered(out);
            for (int frame = 0; frame < FRAMES; frame++) {
                overwrite(random, CERTAIN);
                display.show(frame(frame));
                String wanted = text();
                tmux.await(screen -> stripped(screen).equals(wanted), wanted);
                tmux.await("frame " + frame + ".");
            }

            assertLooksAsIfPaintedFromNothing(display, tmux);
        }
    }

    /** Wrong guesses stay within the cells of the cluster: the plain text around it never moves. */
    @Test
    void whatTerminalsCountDifferentlyMovesNothingElse() throws IOException {
        Random random = new Random(3);
        try (Tmux tmux = listening();
                OutputStream out = new FileOutputStream(pipe().toFile())) {
            Display display = entered(out);
            for (int frame = 0; frame < FRAMES; frame++) {
                overwrite(random, UNCERTAIN);
                display.show(frame(frame));
                String wanted = letters(text());
                tmux.await(screen -> letters(stripped(screen)).equals(wanted), wanted);
                tmux.await("frame " + frame + ".");
            }

            assertLooksAsIfPaintedFromNothing(display, tmux);
        }
    }

    private void assertLooksAsIfPaintedFromNothing(Display display, Tmux tmux) throws IOException {
        String differences = tmux.styledScreen();
        display.distrust();
        display.show(frame(FRAMES));
        tmux.await("frame " + FRAMES + ".");

        assertThat(looks(tmux.styledScreen())).isEqualTo(looks(differences));
    }

    /**
     * Each character but blanks with its look, in order; without the last row. Of characters that are joined to one only
     * the first: where one reading of tmux (3.3a) ends with the joiner, it forgets the joiner.
     */
    private static String looks(String styled) {
        StringBuilder looks = new StringBuilder();
        Map<String, String> look = new TreeMap<>();
        Matcher parts = PART.matcher(JOINED.matcher(styled.substring(0, styled.lastIndexOf("frame ")))
                .replaceAll(""));
        while (parts.find()) {
            if (parts.group(1) == null) {
                looks.append(parts.group().isBlank() ? "" : parts.group() + look.values() + "\n");
            } else {
                style(parts.group(1), look);
            }
        }
        return looks.toString();
    }

    private static void style(String codes, Map<String, String> look) {
        Matcher code = CODE.matcher(codes);
        while (code.find()) {
            switch (code.group()) {
                case "", "0" -> look.clear();
                case "39" -> look.remove("colour");
                case "49" -> look.remove("ground");
                default -> look.put(code.group(1) == null ? code.group() : "colour", code.group());
            }
        }
    }

    /** A terminal that shows whatever is written to the pipe. */
    private Tmux listening() throws IOException {
        Tmux tmux = Tmux.start(COLUMNS, ROWS);
        tmux.run("mkfifo '" + pipe() + "'; stty raw -echo; cat '" + pipe() + "'");
        while (!pipe().toFile().exists()) {
            Tmux.sleep(10);
        }
        return tmux;
    }

    private Path pipe() {
        return folder.resolve("pipe");
    }

    private static Display entered(OutputStream out) throws IOException {
        Display display = new Display(out, new Size(COLUMNS, ROWS), Depth.TRUE);
        display.enter();
        return display;
    }

    private void overwrite(Random random, String[] words) {
        while (rows.size() < ROWS - 1) {
            rows.add(row(random, words));
        }
        for (int change = random.nextInt(5); 0 <= change; change--) {
            rows.set(random.nextInt(ROWS - 1), row(random, words));
        }
    }

    /** Words that may stick out at the right, with a letter between each and the next. */
    private static Row row(Random random, String[] words) {
        List<Run> runs = new ArrayList<>();
        int count = random.nextInt(24);
        for (int word = 0; word < count; word++) {
            Role role = ROLES.get(random.nextInt(ROLES.size()));
            runs.add(new Run(words[random.nextInt(words.length)] + (char) ('a' + word), role));
        }
        return Row.of(runs);
    }

    private Frame frame(int number) {
        List<Row> all = new ArrayList<>(rows);
        all.add(Row.of("frame " + number + ".", Role.PLAIN));
        return new Frame(COLUMNS, ROWS, all);
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(within(row.text()).stripTrailing());
        }
        return String.join("\n", lines);
    }

    /** What there is room for in a row. */
    private static String within(String text) {
        int columns = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Widths.end(text, at);
            columns += Widths.columns(text, at, end);
            if (COLUMNS < columns) {
                return text.substring(0, at);
            }
            at = end;
        }
        return text;
    }

    /** All rows but the last. */
    private static String stripped(String screen) {
        List<String> lines = new ArrayList<>(screen.lines().limit(ROWS - 1).toList());
        while (lines.size() < ROWS - 1) {
            lines.add("");
        }
        lines.replaceAll(String::stripTrailing);
        return String.join("\n", lines);
    }

    /** The plain letters of each row, in order. */
    private static String letters(String text) {
        return text.replaceAll("[^a-z\\n]", "");
    }
}
