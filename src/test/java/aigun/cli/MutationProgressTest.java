package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MutationProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now = 5;

    @Test
    void nothingIsSaidWithinTheFirstSecond() throws IOException {
        MutationProgress progress = progress();

        assertThat(after(0.5, progress)).isEmpty();
        assertThat(after(0.4, progress)).isEmpty();
        assertThat(after(0.1, progress)).isEqualTo("3 of 1,500 changes tried\n");
    }

    @Test
    void withoutATerminalItIsALineEveryFewSeconds() throws IOException {
        MutationProgress progress = progress();
        after(1, progress);

        assertThat(after(4.9, progress)).isEmpty();
        assertThat(after(0.1, progress)).isEqualTo("3 of 1,500 changes tried\n");
    }

    @Test
    void howLongItWillTakeIsToldOnceEnoughWereTried() throws IOException {
        MutationProgress progress = progress();
        for (int tried = 1; tried < 75; tried++) {
            after(0, progress);
        }

        assertThat(after(1, progress)).isEqualTo("75 of 1,500 changes tried (about 19 s left)\n");
    }

    private String after(double seconds, MutationProgress progress) {
        now += Math.round(seconds * StatusLine.SECOND);
        bytes.reset();
        progress.tried(1_500);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private MutationProgress progress() throws IOException {
        StatusLine line = new StatusLine(StatusLine.Manner.LINES, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new MutationProgress(line, new Pace(StatusLine.Manner.LINES, () -> now), Playing.messages());
    }
}
