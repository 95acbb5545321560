package aigun.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser hears what it is to hear, so that its silence about a page means something. */
@NeedsChromium
class ChromiumIT {
    @Test
    void aBadPageIsHeardSeenAndMeasured(@TempDir Path folder, @TempDir Path profile) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.html"), """
                <!DOCTYPE html><html><head><meta name="viewport" content="width=device-width">
                <script>console.error('oh'); setTimeout(() => { throw new Error('no'); }, 0);</script></head>
                <body style="margin:0"><img src="absent.png" alt=""><div style="width:900px">wide</div></body></html>
                """);
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.resize(360, 800).open(bad);

            assertThat(chromium.value("document.documentElement.scrollWidth")).isEqualTo("900");
            assertThat(chromium.complaints().toString()).contains("oh", "Error: no", "ERR_FILE_NOT_FOUND");
            assertThat(chromium.requests()).hasSize(2).last().asString().endsWith("absent.png");
        }
    }
}
