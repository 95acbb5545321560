package aigun.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A command in a terminal that {@code script} makes, with the time at which each byte came. */
final class Pty implements AutoCloseable {
    static final int COLUMNS = 132;
    static final int ROWS = 43;
    private static final int SECONDS_MAX = 30;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String FRAME_ENDS = "\033[?2026l";

    private final Process process;
    private final long started;
    private final StringBuilder all = new StringBuilder();
    private long lastByte;
    private long lastFrame;
    private int frames;
    private boolean ended;

    private Pty(Process process, long started) {
        this.process = process;
        this.started = started;
    }

    /** Its games begin with none; archives of classes are kept in this folder. */
    static Pty start(Path home, String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                "script", "-qfc", "stty cols " + COLUMNS + " rows " + ROWS + "; exec " + command, "/dev/null");
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("COLORTERM", "truecolor");
        builder.environment()
                .put(
                        "AIGUN_HOME",
                        home.resolve("games-" + COUNT.incrementAndGet()).toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.redirectError(Redirect.DISCARD);
        long now = System.nanoTime();
        Pty pty = new Pty(builder.start(), now);
        Thread reader = new Thread(pty::read, "pty");
        reader.setDaemon(true);
        reader.start();
        return pty;
    }

    private void read() {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = process.getInputStream()) {
            int count = in.read(buffer);
            while (0 <= count) {
                take(new String(buffer, 0, count, StandardCharsets.ISO_8859_1), System.nanoTime());
                count = in.read(buffer);
            }
        } catch (IOException gone) {
            // The command ended, and its terminal with it.
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }

    private synchronized void take(String text, long now) {
        int from = Math.max(0, all.length() - FRAME_ENDS.length() + 1);
        all.append(text);
        lastByte = now;
        int at = all.indexOf(FRAME_ENDS, from);
        while (0 <= at) {
            frames++;
            lastFrame = now;
            at = all.indexOf(FRAME_ENDS, at + 1);
        }
        notifyAll();
    }

    /** Milliseconds from the start until a frame had come that shows this, blanks and looks aside. */
    double awaitShown(String words) {
        int length = -1;
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_MAX);
        synchronized (this) {
            while (length == all.length() || 0 == frames || !plain(all).contains(plain(words))) {
                length = all.length();
                await(limit, "nothing shows \"" + words + "\":\n" + plain(all));
            }
            return millis(lastFrame - started);
        }
    }

    /** Milliseconds from the start to the last byte, of a command that ends by itself. */
    double awaitEnd() {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_MAX);
        synchronized (this) {
            while (!ended) {
                await(limit, "it does not end");
            }
            return millis(lastByte - started);
        }
    }

    /** What pressing a key brought. */
    record Answer(double millis, int bytes) {}

    /** Presses keys without waiting. */
    void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Presses a key and waits for the last byte of the next frame. */
    Answer press(String key) throws IOException {
        int before;
        int length;
        synchronized (this) {
            before = frames;
            length = all.length();
        }
        long pressed = System.nanoTime();
        type(key);
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_MAX);
        synchronized (this) {
            while (frames == before) {
                await(limit, "no frame after a key");
            }
            return new Answer(millis(lastFrame - pressed), all.length() - length);
        }
    }

    /** Forgets what was shown before. */
    synchronized void forget() {
        all.setLength(0);
    }

    /** The Java that runs in it. */
    ProcessHandle java() {
        return process.descendants()
                .filter(one -> one.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    private void await(long limit, String complaint) {
        long left = limit - System.nanoTime();
        if (left <= 0 || (ended && 0 < frames)) {
            throw new IllegalStateException(complaint);
        }
        try {
            wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static String plain(CharSequence text) {
        return text.toString().replaceAll("\033\\[[0-?]*[ -/]*[@-~]", "").replaceAll("\\s", "");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
