package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.source.Controls;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Report;
import aigun.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files cut short and changed at random: whatever comes is told as a diagnostic, and nothing is thrown. */
class ReadingFuzzTest {
    private static final long SEED = 1858;
    private static final int ROUNDS = 300;

    /** What means something to YAML, JSON, CommonMark or our expressions. */
    private static final List<String> BITS = List.of(
            ":",
            ": ",
            " ",
            "\n",
            "\t",
            "- ",
            "?",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            "&a ",
            "*a",
            "!x ",
            "|",
            ">",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\\",
            "\\u12",
            "\u0000",
            "\u001B",
            "\u202E",
            "\uFEFF",
            "😀",
            "瑷",
            "\r",
            "\u0085",
            "<b>",
            "[^",
            "](",
            "*",
            "_",
            "==",
            "(",
            ")",
            "not ",
            " and ",
            "9".repeat(2_000),
            "1e9",
            "null",
            "~",
            "<<: ",
            "  ");

    private static final String SCENE = """
            title: The lamp on the river side
            present: [yishan, "jiramiga"]
            when: trust >= 3 and (warned or not moved) and draft.boundary < left-bank
            text:
              - |
                The lamp is *low*[^invented], and [he](muravyov) reads.

                > Article one.
              - when: >-
                  true-count
                  and trust > 2
                text: 'It''s late.'
            effects:
              - add: {mandate: -1, trust: +1}
            amount: 75 - 4 * (leverage + 2)
            """;

    private static final String JSON = """
            {"title": "The lamp \\u00e9", "present": ["yishan", "jiramiga"],
             "when": "trust >= 3", "add": {"mandate": -1, "trust": 2.5e1}, "once": true, "locked": null}
            """;

    @Test
    void truncatedFilesAreTold() {
        for (int end = 0; end < SCENE.length(); end += 3) {
            read("lamp.yaml", SCENE.substring(0, end).getBytes(StandardCharsets.UTF_8));
        }
        for (int end = 0; end < JSON.length(); end++) {
            read("lamp.json", JSON.substring(0, end).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void changedFilesAreTold() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            read("lamp.yaml", changed(SCENE, random).getBytes(StandardCharsets.UTF_8));
            read("lamp.json", changed(JSON, random).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bytesThatAreNoTextAreTold() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = SCENE.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            read("lamp.yaml", bytes);
        }
    }

    @Test
    void everyLetterOfTheGameIsFoundInItsFile() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenes"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Reading<Node> tree = Trees.read(new Source(file.toString(), Files.readString(file)));
                if (tree instanceof Reading.Good<Node> good) {
                    assertFound(good.value());
                }
            }
        }
    }

    private static void assertFound(Node node) {
        for (Node.Scalar scalar : scalars(node)) {
            assertThat(Spots.of(scalar).indexes())
                    .as(scalar.location().toString())
                    .isNotEmpty();
        }
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(6));
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, BITS.get(random.nextInt(BITS.size())));
                case 1 -> changed.delete(at, end);
                default -> changed.replace(at, end, BITS.get(random.nextInt(BITS.size())));
            }
        }
        return changed.toString();
    }

    private static void read(String name, byte[] bytes) {
        List<Diagnostic> sink = new ArrayList<>(FaultsTest.faults(name, bytes));
        if (Texts.read(name, bytes) instanceof Reading.Good<Source> text
                && Trees.read(text.value()) instanceof Reading.Good<Node> tree) {
            for (Node.Scalar scalar : scalars(tree.value())) {
                judge(scalar, sink);
            }
            assertFound(tree.value());
        }
        String report = Report.of(sink);

        assertThat(report.codePoints().filter(Controls::isUnsafe)).as(report).isEmpty();
    }

    private static void judge(Node.Scalar scalar, List<Diagnostic> sink) {
        Scope scope = Scope.text(SmallNames.NAMES);
        Expressions.condition(scalar, scope, sink);
        Expressions.amount(scalar, scope, sink);
        ProseReader.read(scalar, sink);
        Shapes.whole(scalar, 0, 10, sink);
        Shapes.truth(scalar, sink);
        Shapes.line(scalar, sink);
        Shapes.id(scalar, sink);
        Shapes.sceneId(scalar, sink);
    }

    private static List<Node.Scalar> scalars(Node node) {
        List<Node.Scalar> scalars = new ArrayList<>();
        if (node instanceof Node.Scalar scalar) {
            scalars.add(scalar);
        } else if (node instanceof Node.Listing listing) {
            listing.items().forEach(item -> scalars.addAll(scalars(item)));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> scalars.addAll(scalars(entry.value())));
        }
        return scalars;
    }
}
