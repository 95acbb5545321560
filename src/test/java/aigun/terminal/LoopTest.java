package aigun.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aigun.screen.Command;
import aigun.screen.Msg;
import aigun.screen.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LoopTest {
    private final FakeTty tty = new FakeTty();

    @Test
    void thePlayerLeavesAndTheTerminalIsGivenBack() throws Exception {
        tty.type("aq");

        assertThat(run().heard()).hasSize(3).first().isEqualTo("Resize[columns=30, rows=5]");
        assertThat(tty.done).containsExactly("back");
        assertThat(tty.sink.take()).startsWith("^[?1049h").endsWith("^[?1049l");
    }

    @Test
    void aFloodOfKeysCostsOneFrame() throws Exception {
        tty.type("a".repeat(500) + "\033[A");
        tty.type("q");
        run();

        assertThat(tty.sink.writes()).isLessThanOrEqualTo(4);
    }

    @Test
    void theEndOfKeysIsHeardAndEndsIt() throws Exception {
        tty.type("a");
        tty.end();

        assertThat(run().heard()).endsWith("CLOSED");
        assertThat(tty.done).containsExactly("back");
    }

    @Test
    void aLineThatBreaksIsHeardTheSameWay() throws Exception {
        tty.hangUp();

        assertThat(run().heard()).endsWith("CLOSED");
    }

    @Test
    void escapeIsHeardWhenNothingFollowsAndAnArrowInPiecesIsAnArrow() throws Exception {
        tty.type("\033");
        tty.await("ESCAPE");
        tty.type("\033");
        tty.type("[");
        tty.type("A");
        tty.type("q");

        assertThat(run().heard())
                .containsSubsequence(
                        Msg.Press.of(Msg.Named.ESCAPE).toString(),
                        Msg.Press.of(Msg.Named.UP).toString());
    }

    @Test
    void anExceptionComesOutAfterTheTerminalWasGivenBack() {
        tty.type("x");

        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class).hasMessage("broken on purpose");
        assertThat(tty.done).containsExactly("back");
        assertThat(tty.sink.take()).endsWith("^[?1049l");
    }

    @Test
    void stoppingGivesAllBackAndReturningTakesItAgain() throws Exception {
        tty.type("\u001A");
        tty.await("demo 44x7");
        tty.type("q");
        tty.sizeAfterStop = new Size(44, 7);
        List<String> heard = run().heard();

        assertThat(tty.done).containsExactly("back", "stop", "raw", "back");
        assertThat(heard).contains("Resize[columns=44, rows=7]");
        assertThat(tty.sink.take()).contains("^[?1049l^[?1049h").contains("demo 44x7");
    }

    @Test
    void aResizeIsMeasuredAndPainted() throws Exception {
        Loop<Demo.Model> loop = loop(new Demo.Idle());
        tty.size = new Size(50, 9);
        tty.await("demo 50x9");
        tty.type("q");
        List<String> heard = loop.run(new Thread(() -> {
                    loop.events().put(Event.Plain.RESIZED);
                    loop.events().put(Event.Plain.RESIZED);
                }))
                .heard();

        assertThat(heard).containsOnlyOnce("Resize[columns=50, rows=9]");
        assertThat(tty.sink.take()).contains("demo 50x9");
    }

    @Test
    void goingOnAfterSomeoneStoppedUsPaintsAllAgain() throws Exception {
        Loop<Demo.Model> loop = loop(new Demo.Idle());
        tty.await("^[2J", "^[2J");
        tty.type("q");
        loop.run(new Thread(() -> loop.events().put(Event.Plain.CONTINUED)));

        assertThat(tty.done).containsExactly("raw", "back");
        assertThat(tty.sink.take().split("\\Q^[2J\\E", -1)).hasSize(3);
    }

    @Test
    void otherThreadsAreHeardThroughTheInbox() throws Exception {
        Shell shell = new Shell() {
            @Override
            public void open(Inbox inbox) {
                new Thread(() -> inbox.tell(new Msg.Paste("loaded"))).start();
            }

            @Override
            public List<Msg> run(Command command) {
                return List.of();
            }
        };
        tty.await("loaded");
        tty.type("q");

        assertThat(loop(shell).run(new Thread()).heard()).contains(new Msg.Paste("loaded").toString());
    }

    @Test
    void whatTheWorldAnswersComesBeforeTheNextKey() throws Exception {
        Shell shell = new Shell() {
            @Override
            public void open(Inbox inbox) {}

            @Override
            public List<Msg> run(Command command) {
                int weights = ((Command.Draw) command).weights().size();
                return List.of(new Msg.Drawn(weights), new Msg.Paste("drawn"));
            }
        };
        tty.type("dq");

        assertThat(loop(shell).run(new Thread()).heard())
                .containsSubsequence(
                        Msg.Type.of("d").toString(),
                        new Msg.Drawn(2).toString(),
                        new Msg.Paste("drawn").toString(),
                        new Msg.Drawn(1).toString(),
                        Msg.Type.of("q").toString());
    }

    private Demo.Model run() throws IOException, InterruptedException {
        return loop(new Demo.Idle()).run(new Thread());
    }

    private Loop<Demo.Model> loop(Shell shell) throws IOException {
        return new Loop<>(new Demo(), Demo.Model.START, shell, Stage.on(tty, Depth.MONO));
    }

    /** A line whose far end is the test. */
    private static final class FakeTty extends InputStream implements Tty {
        private static final byte[] END = {};
        private static final byte[] BREAK = {};

        private final Sink sink = new Sink();
        private final List<String> done = new ArrayList<>();
        private final BlockingQueue<byte[]> typed = new LinkedBlockingQueue<>();
        private final Size first = new Size(30, 5);
        private volatile Size size = new Size(30, 5);
        private Size sizeAfterStop = size;
        private volatile boolean awaiting;

        void type(String text) {
            typed.add(text.getBytes(UTF_8));
        }

        /** Nothing is typed until all this was shown, in this order. */
        void await(String... shown) {
            typed.add(("await " + String.join("\n", shown)).getBytes(UTF_8));
        }

        void end() {
            typed.add(END);
        }

        void hangUp() {
            typed.add(BREAK);
        }

        @Override
        public int available() {
            byte[] next = typed.peek();
            return next == null || awaiting || new String(next, UTF_8).startsWith("await ") ? 0 : next.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes come many at a time");
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public int read(byte[] buffer, int from, int count) throws IOException {
            try {
                byte[] next = typed.take();
                String text = new String(next, UTF_8);
                if (text.startsWith("await ")) {
                    awaiting = true;
                    while (!contains(
                            sink.peek(), text.substring("await ".length()).split("\n", -1))) {
                        Thread.sleep(5);
                    }
                    awaiting = false;
                    return read(buffer, from, count);
                }
                if (next == BREAK) {
                    throw new IOException("Input/output error");
                }
                System.arraycopy(next, 0, buffer, from, next.length);
                return next == END ? -1 : next.length;
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        }

        private static boolean contains(String text, String[] parts) {
            int at = 0;
            for (String part : parts) {
                int found = text.indexOf(part, at);
                if (found < 0) {
                    return false;
                }
                at = found + part.length();
            }
            return true;
        }

        @Override
        public InputStream input() {
            return this;
        }

        @Override
        public OutputStream output() {
            return sink;
        }

        @Override
        public Size firstSize() {
            return first;
        }

        @Override
        public Size size() {
            return size;
        }

        @Override
        public void raw() {
            done.add("raw");
        }

        @Override
        public void giveBack() {
            done.add("back");
        }

        @Override
        public void stop() {
            done.add("stop");
            size = sizeAfterStop;
        }
    }
}
