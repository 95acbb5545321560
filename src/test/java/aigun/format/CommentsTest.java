package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.source.Location;
import aigun.source.Reading;
import aigun.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Comments are found wherever a file can be read with them, and nowhere else. */
class CommentsTest {
    private static final int TRIES = 3_000;
    private static final String NOTE = " meant: idle";

    @Test
    void oneBehindOrBelowALineIsFoundThereOrIsAPartOfAText() throws IOException {
        List<PackFile> files = new ArrayList<>(PackFiles.in(Path.of("scenes/nerchinsk-1689")));
        files.addAll(Fixtures.sound());
        files.removeIf(file -> !file.path().endsWith(".yaml"));
        SplittableRandom random = new SplittableRandom(17);
        int found = 0;
        for (int number = 0; number < TRIES; number++) {
            PackFile file = files.get(random.nextInt(files.size()));
            List<String> lines = new ArrayList<>(
                    new String(file.bytes(), StandardCharsets.UTF_8).lines().toList());
            int place = random.nextInt(lines.size());
            boolean behind = random.nextBoolean();
            int line = behind ? place + 1 : place + 2;
            if (behind) {
                lines.set(place, lines.get(place) + " #" + NOTE);
            } else {
                lines.add(place + 1, " ".repeat(random.nextInt(8)) + "#" + NOTE);
            }
            found += isFound(new Source(file.path(), String.join("\n", lines) + "\n"), line) ? 1 : 0;
        }
        assertThat(found).isBetween(TRIES / 2, TRIES - 1);
    }

    private static boolean isFound(Source source, int line) {
        if (!(Trees.read(source) instanceof Reading.Good<Node> good)
                || !good.diagnostics().isEmpty()) {
            return false;
        }
        List<Location> here = Comments.of(source).stream()
                .filter(comment -> comment.line() == line)
                .toList();
        for (Location comment : here) {
            String text = source.line(line);
            assertThat(text.substring(text.offsetByCodePoints(0, comment.column() - 1)))
                    .as(comment.toString())
                    .endsWith(NOTE);
        }
        return !here.isEmpty();
    }
}
