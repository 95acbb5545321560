package aigun.tmux;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A shell in a terminal of its own, on a tmux server of its own that dies with it. Start programs in it, press keys, wait
 * for what is shown.
 */
public final class Tmux implements AutoCloseable {
    /** The shell's prompt; wait for it to know that a program ended. */
    public static final String PROMPT = "ready>";

    /** Waiting ends when what was waited for is there; so long it takes only where it never comes. */
    private static final int SECONDS_MAX = 90;

    private static final int POLL_MILLIS = 15;
    private static final int REST_MILLIS = 400;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String socket;
    private final Path configuration;

    private Tmux(String socket, Path configuration) {
        this.socket = socket;
        this.configuration = configuration;
    }

    /** A shell that waits for commands, with settings such as {@code NO_COLOR=1} in its environment. */
    public static Tmux start(int columns, int rows, String... settings) {
        try {
            Path file = Files.createTempFile("aigun", ".tmux");
            Files.writeString(file, """
                    set -g default-terminal "tmux-256color"
                    set -s escape-time 0
                    set -g status off
                    set -g remain-on-exit on
                    set -g focus-events off
                    set -g default-shell /bin/sh
                    """);
            Tmux tmux = new Tmux("aigun-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet(), file);
            List<String> shell = new ArrayList<>(List.of("new-session", "-d", "-x", "" + columns, "-y", "" + rows));
            shell.addAll(List.of("env", "-u", "TMUX", "-u", "COLORTERM", "LC_ALL=C.UTF-8", "PS1=" + PROMPT + " "));
            shell.addAll(List.of(settings));
            shell.addAll(List.of("sh", "-i"));
            tmux.command(shell.toArray(new String[0]));
            tmux.await(PROMPT);
            return tmux;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Types a line and Enter, as at the prompt. */
    public Tmux run(String line) {
        return type(line).press("Enter");
    }

    /** Types this text as it is. */
    public Tmux type(String text) {
        command("send-keys", "-l", "--", text);
        return this;
    }

    /** Presses keys by tmux's names: {@code Down}, {@code Enter}, {@code C-c}, {@code M-x}, {@code PPage}. */
    public Tmux press(String... keys) {
        List<String> all = new ArrayList<>(List.of("send-keys"));
        all.addAll(List.of(keys));
        command(all.toArray(new String[0]));
        return this;
    }

    /** Sends bytes in one piece, as a terminal would. */
    public Tmux bytes(String text) {
        List<String> all = new ArrayList<>(List.of("send-keys", "-H"));
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            all.add(Integer.toHexString(one & 0xFF));
        }
        command(all.toArray(new String[0]));
        return this;
    }

    /** Pastes as a clipboard would, in brackets if the program asked for them. */
    public Tmux paste(String text) {
        command("set-buffer", "--", text);
        command("paste-buffer", "-p");
        return this;
    }

    public Tmux resize(int columns, int rows) {
        command("resize-window", "-x", "" + columns, "-y", "" + rows);
        return this;
    }

    /** Waits until the screen shows this. */
    public Tmux await(String text) {
        return await(screen -> screen.contains(text), text);
    }

    /** The same for words that may be broken into lines anywhere. */
    public Tmux awaitWords(String words) {
        return await(screen -> screen.replaceAll("\\s+", " ").contains(words), words);
    }

    /** Waits until the screen shows this no more. */
    public Tmux awaitGone(String text) {
        return await(screen -> !screen.contains(text), "anything but " + text);
    }

    /**
     * Waits until the screen is as it should be.
     *
     * @param wanted what to say was waited for, if it never is
     */
    public Tmux await(Predicate<String> isRight, String wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_MAX);
        while (!isRight.test(screen())) {
            if (end < System.nanoTime()) {
                throw new AssertionError("after " + SECONDS_MAX + " s the screen does not show:\n" + wanted
                        + "\nIt shows:\n" + screen());
            }
            sleep(POLL_MILLIS);
        }
        return this;
    }

    /**
     * Waits until the screen is as it should be and stays so. A picture that has begun to come may be seen in part: this is
     * for what is kept to be compared, not for what can be waited for.
     *
     * @return the screen with its styles
     */
    public String awaitRest(Predicate<String> isRight, String wanted) {
        String before = "";
        String now = "not looked at yet";
        while (!now.equals(before)) {
            await(isRight, wanted);
            before = styledScreen();
            sleep(REST_MILLIS);
            now = styledScreen();
        }
        return now;
    }

    public static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What is shown now, row by row, without blanks at the ends of rows. */
    public String screen() {
        return command("capture-pane", "-p");
    }

    /** The same with the sequences that make the colours, {@code ^} for Escape. */
    public String styledScreen() {
        return command("capture-pane", "-p", "-e").replace('\033', '^');
    }

    /** One of tmux's formats, such as {@code alternate_on}, {@code cursor_flag}, {@code pane_pid}. */
    public String flag(String name) {
        return command("display-message", "-p", "#{" + name + "}").strip();
    }

    /** How the line is set, as {@code stty -a} tells, without the size. */
    public String stty() {
        return command(List.of("sh", "-c", "stty -a < " + flag("pane_tty") + " | sed 's/rows.*columns [0-9]*;//'"));
    }

    /** What tmux knows of modes that a full-screen program changes. */
    public String modes() {
        return "alternate " + flag("alternate_on") + ", cursor " + flag("cursor_flag") + ", mouse "
                + flag("mouse_any_flag") + flag("mouse_standard_flag") + flag("mouse_sgr_flag") + ", wrap "
                + flag("wrap_flag");
    }

    /** From now on all that programs write to this terminal is kept in a file too, byte for byte. */
    public Tmux recording(Path file) {
        command("pipe-pane", "cat > '" + file + "'");
        return this;
    }

    /** Ends the shell and all in it, as closing the window would. */
    public void hangUp() {
        command("kill-session");
    }

    @Override
    public void close() {
        try {
            new ProcessBuilder("tmux", "-L", socket, "kill-server").start().waitFor();
            Files.deleteIfExists(configuration);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String command(String... arguments) {
        List<String> all = new ArrayList<>(List.of("tmux", "-u", "-L", socket, "-f", configuration.toString()));
        all.addAll(List.of(arguments));
        return command(all);
    }

    private static String command(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + text);
            }
            return text;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
