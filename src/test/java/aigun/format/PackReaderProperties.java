package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Pack;
import aigun.source.Reading;
import aigun.source.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every pack, however badly it is written: tried on the sound pack with seeded damage. */
class PackReaderProperties {
    private static final int ROUNDS = 600;
    private static final String SIGNS = "{}[]:,-#&*!|>'\"%@`\t\n \\~?=<+.()0a\u0007\ufeff\u6f22";

    @Test
    void damageIsToldOrHarmlessAndNeverThrows() throws IOException {
        List<PackFile> sound = Fixtures.sound();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            PackFile file = sound.get(random.nextInt(sound.size()));
            String damaged = damaged(Edits.text(sound, file.path()), random);

            Reading<Pack> reading = PackReader.read(Edits.with(sound, file.path(), damaged));

            assertThat(Report.of(reading.diagnostics())).as("seed %d", seed).isNotNull();
            if (reading instanceof Reading.Good<Pack> good) {
                Compiled pack = new Compiled(good.value(), "", "");
                assertThat(PackCodec.read(PackCodec.write(pack)))
                        .as("seed %d", seed)
                        .contains(pack);
            }
        }
    }

    private static String damaged(String text, Random random) {
        String damaged = text;
        for (int change = 0; change <= random.nextInt(3); change++) {
            damaged = random.nextBoolean() ? signChanged(damaged, random) : linesChanged(damaged, random);
        }
        return damaged;
    }

    private static String signChanged(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        String sign = SIGNS.substring(random.nextInt(SIGNS.length())).substring(0, 1);
        int upTo = Math.min(text.length(), at + random.nextInt(3));
        return text.substring(0, at) + sign + text.substring(upTo);
    }

    private static String linesChanged(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return "a";
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> lines.set(at, "  " + lines.get(at));
            default -> lines.add(at, lines.remove(random.nextInt(lines.size())));
        }
        return String.join("\n", lines) + "\n";
    }
}
