package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.BorderFiles;
import aigun.BorderTalks;
import aigun.source.Controls;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Reading;
import aigun.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the quick reader reads, the library reads alike, to the last place, and has nothing to say of. */
class PlainTreeTest {
    private static final long SEED = 1858;
    private static final int ROUNDS = 20_000;

    /** What means something in YAML, or has to be looked at closely. */
    private static final List<String> BITS = List.of(
            ":",
            ": ",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n  ",
            "\n      ",
            "\t",
            "- ",
            "-",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            ",",
            "#",
            " #",
            "&a ",
            "*a",
            "!x ",
            "|",
            "|\n",
            ">",
            "|-",
            ">-\n",
            "|+",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\\",
            "\r",
            "瑷",
            "😀",
            "null",
            "~",
            "1",
            "+1",
            "0x1",
            ".5",
            "1e9",
            "<<: ",
            "\n#",
            "\n  - ",
            "\n- ",
            "a: b",
            "\u00A0");

    @Test
    void packsAreReadAlike() throws IOException {
        int quick = 0;
        List<String> texts = texts();
        for (String text : texts) {
            quick += isAlike(text) ? 1 : 0;
        }

        assertThat(quick).isGreaterThan(texts.size() / 3);
    }

    @Test
    void filesChangedAtRandomAreReadAlike() throws IOException {
        List<String> texts =
                texts().stream().filter(text -> text.length() < 3_000).toList();
        Random random = new Random(SEED);
        int quick = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
            for (int change = random.nextInt(3); 0 <= change; change--) {
                int from = random.nextInt(text.length() + 1);
                int to = Math.min(text.length(), from + random.nextInt(4) * random.nextInt(4));
                text.replace(from, to, random.nextInt(4) == 0 ? "" : BITS.get(random.nextInt(BITS.size())));
            }
            quick += isAlike(text.toString()) ? 1 : 0;
        }

        assertThat(quick).isGreaterThan(ROUNDS / 20);
    }

    /** Whether the quick reader took it; fails where it read something else. */
    private static boolean isAlike(String text) {
        Source source = new Source("lamp.yaml", text);
        if (0 <= Controls.firstUnsafe(text, 0)) {
            return false;
        }
        Optional<Node> quick = PlainTree.read(Lines.of(source));
        if (quick.isPresent()) {
            List<Diagnostic> sink = new ArrayList<>();
            Reading<Node> whole = Trees.read(Lines.of(source), text, sink);
            assertThat(whole).as(text).isEqualTo(new Reading.Good<>(quick.get(), List.of()));
        }
        return quick.isPresent();
    }

    /** The files of packs of ours, sound and faulty ones. */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (BorderTalks.Variant variant : BorderTalks.Variant.values()) {
            texts.addAll(
                    BorderFiles.of(BorderTalks.pack(BorderTalks.SMALL, variant)).values());
        }
        for (Path folder : List.of(Path.of("scenes"), Path.of("src/test/resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
