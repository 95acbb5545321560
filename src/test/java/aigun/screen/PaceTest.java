package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.report.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void aRecordingAndAPathThatShowsItselfAreReadAtOneSpeed() {
        Row words = Row.of("word ".repeat(Pace.WORDS_A_MINUTE).strip(), Role.PLAIN);
        Frame frame = new Frame(80, 24, List.of(words));
        Rerun.Shot shot = new Rerun.Shot(frame, Rerun.Act.READ, "");

        String recording = new Cast("A minute", Size.HOME, List.of(shot), List.of("", ""), 1).toText();

        assertThat(recording.lines().toList().get(1)).startsWith("[60.000,");
        assertThat(Pace.STILL.millis(Pace.WORDS_A_MINUTE)).isEqualTo(60_000);
    }
}
