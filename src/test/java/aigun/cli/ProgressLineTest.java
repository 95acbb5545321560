package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.author.Progress.Standing;
import aigun.screen.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Interruption interruption = new Interruption();
    private long now = 5;

    @Test
    void nothingIsSaidWithinTheFirstSecond() throws IOException {
        ProgressLine line = line(StatusLine.Manner.LINES, Long.MAX_VALUE);

        assertThat(after(0.5, line, 1_000, 10)).isEmpty();
        assertThat(after(0.4, line, 2_000, 10)).isEmpty();
        assertThat(after(0.2, line, 3_300, 10)).isEqualTo("3300 states, 3000 a second, frontier 10, decision 4\n");
    }

    @Test
    void withoutATerminalItIsALineEveryFewSeconds() throws IOException {
        ProgressLine line = line(StatusLine.Manner.LINES, Long.MAX_VALUE);
        after(1, line, 1_000, 10);

        assertThat(after(4.9, line, 2_000, 20)).isEmpty();
        assertThat(after(0.1, line, 6_000, 30)).isEqualTo("6000 states, 1000 a second, frontier 30, decision 4\n");
    }

    @Test
    void onATerminalOneLineIsPaintedAnewAndTakenAway() throws IOException {
        ProgressLine line = line(new StatusLine.Manner(20), Long.MAX_VALUE);

        assertThat(after(1, line, 1_000, 10)).isEqualTo("\r1000 states, 1000 a\033[K");
        assertThat(after(0.1, line, 1_100, 10)).isEmpty();
        assertThat(after(0.1, line, 1_200, 10)).startsWith("\r1200 states");
        line.clear();
        assertThat(said()).isEqualTo("\r\033[K");
        line.clear();
        assertThat(said()).isEmpty();
    }

    @Test
    void theTimeLeftIsToldWhereALimitOrAShrinkingFrontierTellsIt() throws IOException {
        ProgressLine limited = line(StatusLine.Manner.LINES, 61_000);

        assertThat(after(1, limited, 1_000, 500)).endsWith("(about 60 s left)\n");
        assertThat(after(5, limited, 6_000, 400)).endsWith("(about 20 s left)\n");

        ProgressLine unlimited = line(StatusLine.Manner.LINES, Long.MAX_VALUE);
        assertThat(after(1, unlimited, 1_000, 500)).doesNotContain("left");
        assertThat(after(5, unlimited, 6_000, 400)).endsWith("(about 20 s left)\n");
    }

    @Test
    void whatBeginsAnewIsSaidAndMeasuredFromThen() throws IOException {
        ProgressLine line = line(StatusLine.Manner.LINES, Long.MAX_VALUE);
        after(1, line, 2_000_000, 900_000);
        now += StatusLine.SECOND;

        line.beginsAnew();

        assertThat(said()).isEqualTo("Too many states: begun anew, telling fewer of them apart.\n");
        assertThat(after(4.9, line, 5_000, 10)).isEmpty();
        assertThat(after(0.1, line, 10_000, 10)).isEqualTo("10000 states, 2000 a second, frontier 10, decision 4\n");
    }

    @Test
    void itGoesOnUntilSomebodyAsksForAnEnd() throws IOException {
        ProgressLine line = line(StatusLine.Manner.LINES, Long.MAX_VALUE);
        Standing standing = new Standing(1, 1, 1, 1);

        assertThat(line.goesOn(standing)).isTrue();
        interruption.ask();
        assertThat(line.goesOn(standing)).isFalse();
    }

    @Test
    void timesAreToldInTheUnitThatFits() {
        assertThat(Times.span(0)).isEqualTo("0 s");
        assertThat(Times.span(119)).isEqualTo("119 s");
        assertThat(Times.span(120)).isEqualTo("2 min");
        assertThat(Times.span(7_199)).isEqualTo("119 min");
        assertThat(Times.span(7_200)).isEqualTo("2 h");
    }

    @Test
    void itEndsWhenItsTimeIsOver() throws IOException {
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ProgressLine.Bounds bounds = ProgressLine.Bounds.ofTime(Long.MAX_VALUE, 30 * StatusLine.SECOND);
        ProgressLine line =
                new ProgressLine(StatusLine.Manner.LINES, out, Playing.messages(), interruption, () -> now, bounds);

        now += 30 * StatusLine.SECOND - 1;
        assertThat(line.goesOn(new Standing(1, 2, 3, 4))).isTrue();
        now++;
        assertThat(line.goesOn(new Standing(1, 2, 3, 4))).isFalse();
    }

    private ProgressLine line(StatusLine.Manner manner, long limit) throws IOException {
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Messages messages = Playing.messages();
        return new ProgressLine(manner, out, messages, interruption, () -> now, ProgressLine.Bounds.ofStates(limit));
    }

    /** What is said when so many seconds later it has come so far. */
    private String after(double seconds, ProgressLine line, long states, long frontier) {
        now += Math.round(seconds * StatusLine.SECOND);
        line.goesOn(new Standing(states, 2 * states, frontier, 4));
        return said();
    }

    private String said() {
        String said = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        return said;
    }
}
