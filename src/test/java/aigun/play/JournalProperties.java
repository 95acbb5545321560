package aigun.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds of a journal's bytes, whatever happened to them: tried on seeded walks and seeded accidents. */
class JournalProperties {
    private static final int ACCIDENTS = 60;

    @Test
    void whatIsBelievedIsWhatWasWritten() {
        Walks.all().limit(40).forEach(walk -> {
            byte[] written = walk.play().path().toText().getBytes(UTF_8);
            SplittableRandom random = new SplittableRandom(walk.seed());
            for (int accident = 0; accident < ACCIDENTS; accident++) {
                byte[] found = changed(written, random);
                JournalReading reading = Journal.read(found);

                assertThat(Arrays.copyOf(found, reading.bytes()))
                        .as("%s, accident %d", walk, accident)
                        .isEqualTo(Arrays.copyOf(written, reading.bytes()));
                for (Journal journal : reading.journal()) {
                    assertThat(journal.path().decisions())
                            .isEqualTo(walk.play().at(journal.size()).path().decisions());
                }
            }
        });
    }

    @Test
    void anyBytesAtAllAreRead() {
        SplittableRandom random = new SplittableRandom(1858);
        byte[] opening = "aigun-path 1 ".getBytes(UTF_8);
        for (int accident = 0; accident < 10_000; accident++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            if (accident % 2 == 0) {
                System.arraycopy(opening, 0, bytes, 0, Math.min(opening.length, bytes.length));
            }

            assertThat(Journal.read(bytes).journal()).isEmpty();
        }
    }

    /** Some bytes flipped, taken out, put in, doubled or cut off. */
    private static byte[] changed(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] here = Arrays.copyOfRange(bytes, at, at + length);
        byte[] after = Arrays.copyOfRange(bytes, at + length, bytes.length);
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return switch (random.nextInt(4)) {
            case 0 -> joined(before, noise, after);
            case 1 -> joined(before, after);
            case 2 -> joined(before, here, here, after);
            default -> joined(before, noise);
        };
    }

    private static byte[] joined(byte[]... parts) {
        byte[] joined = {};
        for (byte[] part : parts) {
            int length = joined.length;
            joined = Arrays.copyOf(joined, length + part.length);
            System.arraycopy(part, 0, joined, length, part.length);
        }
        return joined;
    }
}
