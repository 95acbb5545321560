package aigun.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes what is written, and counts how often. */
final class Sink extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int writes;

    @Override
    public synchronized void write(int one) {
        writes++;
        bytes.write(one);
    }

    @Override
    public synchronized void write(byte[] some, int from, int count) {
        writes++;
        bytes.write(some, from, count);
    }

    /** The same without forgetting it. */
    synchronized String peek() {
        return bytes.toString(StandardCharsets.UTF_8).replace('\033', '^');
    }

    /** What was written since the last time, with {@code ^} for Escape. */
    synchronized String take() {
        String text = peek();
        bytes.reset();
        writes = 0;
        return text;
    }

    synchronized int size() {
        return bytes.size();
    }

    synchronized int writes() {
        return writes;
    }
}
