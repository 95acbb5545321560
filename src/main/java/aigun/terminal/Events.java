package aigun.terminal;

import aigun.screen.Msg;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What waits for the loop. Anyone puts, one takes. */
final class Events implements Inbox {
    private static final int BYTES_MAX = 1 << 12;

    private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>();

    void put(Event event) {
        waiting.add(event);
    }

    @Override
    public void tell(Msg message) {
        put(new Event.Told(message));
    }

    /**
     * Waits, without end when patience is zero.
     *
     * @param patience milliseconds
     * @return null when nothing came in that time
     */
    @Nullable
    Event next(int patience) throws InterruptedException {
        return patience == 0 ? waiting.take() : waiting.poll(patience, TimeUnit.MILLISECONDS);
    }

    /** Null when nothing waits. */
    @Nullable
    Event poll() {
        return waiting.poll();
    }

    /** From now on bytes come in by themselves, and an end when the line has one. */
    void listen(InputStream input) {
        Thread reader = new Thread(new Reader(input), "keys");
        reader.setDaemon(true);
        reader.start();
    }

    private final class Reader implements Runnable {
        private final InputStream input;

        Reader(InputStream input) {
            this.input = input;
        }

        @Override
        public void run() {
            byte[] buffer = new byte[BYTES_MAX];
            try {
                int count = input.read(buffer);
                while (0 <= count) {
                    put(new Event.Bytes(Arrays.copyOf(buffer, count)));
                    count = input.read(buffer);
                }
            } catch (IOException hungUp) {
                // The line is gone, which is the same end.
            }
            put(Event.Plain.ENDED);
        }
    }
}
