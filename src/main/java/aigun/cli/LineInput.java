package aigun.cli;

import aigun.screen.Msg;
import aigun.screen.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What line mode hears, one thing after the other. */
interface LineInput {
    /** Waits for it. */
    Heard next() throws IOException;

    /** What can be heard. */
    sealed interface Heard {}

    record Line(String words) implements Heard {}

    /** What comes by itself. */
    record Told(Msg msg) implements Heard {}

    /** A thread failed; thrown again where it is listened to. */
    record Failed(Throwable fault) implements Heard {}

    enum End implements Heard {
        END
    }

    /** Standard input, and what becomes of what is played where anything may. */
    static LineInput of(Loading.Source source) {
        LineInput lines = new Lines(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        return source.games() == World.Games.GONE ? Both.of(lines, source) : lines;
    }

    /** Lines alone. */
    record Lines(BufferedReader in) implements LineInput {
        @Override
        public Heard next() throws IOException {
            String line = in.readLine();
            return line == null ? End.END : new Line(line);
        }
    }

    /** Lines and news, each told by a thread of its own. */
    record Both(BlockingQueue<Heard> waiting) implements LineInput {
        static Both of(LineInput lines, Loading.Source source) {
            Both both = new Both(new LinkedBlockingQueue<>());
            both.begin(() -> both.listen(lines), "lines");
            both.begin(() -> source.follow(msg -> both.waiting.add(new Told(msg))), "pack");
            return both;
        }

        /** Something to be done meanwhile. */
        private interface Work {
            void run() throws IOException;
        }

        private void begin(Work work, String name) {
            Thread thread = new Thread(() -> done(work), name);
            thread.setDaemon(true);
            thread.start();
        }

        private void done(Work work) {
            try {
                work.run();
            } catch (IOException | RuntimeException | Error fault) {
                waiting.add(new Failed(fault));
            }
        }

        private void listen(LineInput lines) throws IOException {
            Heard heard = lines.next();
            while (heard != End.END) {
                waiting.add(heard);
                heard = lines.next();
            }
            waiting.add(End.END);
        }

        @Override
        public Heard next() throws IOException {
            try {
                Heard heard = waiting.take();
                if (heard instanceof Failed failed) {
                    throw FullScreen.thrown(failed.fault());
                }
                return heard;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return End.END;
            }
        }
    }
}
