package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.BorderFiles;
import aigun.BorderTalks;
import aigun.BorderTalks.Variant;
import aigun.engine.Keep;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The border talks are the same story when they were written to files and read again. */
class BorderFilesTest {
    @TempDir
    Path folder;

    @Test
    void everySizeAndVariantIsReadAsItWasMade() throws IOException {
        for (Variant variant : Variant.values()) {
            for (int rounds : List.of(BorderTalks.SMALL, BorderTalks.MEDIUM, BorderTalks.LARGE, BorderTalks.XL)) {
                assertThat(read(rounds, variant)).isEqualTo(BorderTalks.pack(rounds, variant));
            }
        }
    }

    @Test
    void whatWasReadCountsAsOthersCounted() throws IOException {
        Talks talks = new Talks(read(BorderTalks.SMALL, Variant.PLAIN), Keep.EVERYTHING);

        assertThat(talks.allPaths()).isEqualTo(124_996);
        assertThat(talks.transitions).isEqualTo(54_098);
    }

    private Pack read(int rounds, Variant variant) throws IOException {
        Path pack = folder.resolve(variant + "-" + rounds);
        BorderFiles.write(BorderTalks.pack(rounds, variant), pack);
        Reading<Pack> reading = PackReader.read(PackFiles.in(pack));

        assertThat(reading.diagnostics()).isEmpty();
        return ((Reading.Good<Pack>) reading).value();
    }
}
