package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepthTest {
    @ParameterizedTest
    @CsvSource({
        "xterm-256color, '', '', INDEXED",
        "xterm, truecolor, '', TRUE",
        "screen, '', '', SIXTEEN",
        "screen-256color, '', '', INDEXED",
        "tmux-256color, 24bit, '', TRUE",
        "xterm-direct, '', '', TRUE",
        "linux, '', '', SIXTEEN",
        "vt220, '', '', MONO",
        "xterm-mono, '', '', MONO",
        "dumb, '', '', MONO",
        "'', '', '', MONO",
        "xterm-256color, truecolor, 1, MONO",
    })
    void theEnvironmentTellsTheColours(String term, String colours, String none, Depth depth) {
        assertThat(Depth.of(Map.of("TERM", term, "COLORTERM", colours, "NO_COLOR", none)))
                .isEqualTo(depth);
    }

    @Test
    void anEmptyEnvironmentHasNone() {
        assertThat(Depth.of(Map.of())).isEqualTo(Depth.MONO);
    }
}
