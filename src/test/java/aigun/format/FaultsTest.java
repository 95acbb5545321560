package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Report;
import aigun.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A folder for each fault, named by its code: the file, and what its author is told. */
class FaultsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/faults");

    private static final Element SMALL = Element.of(
            "a choice",
            Key.must("label", Kinds.LINE, "What the player does, as an act."),
            Key.may("when", Kinds.RULE, "Open only while this holds."),
            Key.may("text", Kinds.PROSE, "Told once it is taken."));

    @TestFactory
    Stream<DynamicTest> eachFaultIsToldAsItsFileExpects() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> {
                    StringBuilder told = new StringBuilder();
                    for (Path file : inputs(folder)) {
                        told.append(Report.of(faults(file.getFileName().toString(), Files.readAllBytes(file))));
                        told.append('\n');
                    }

                    assertThat(told.toString()).contains("[" + name(folder) + "]");
                    Golden.assertMatches("faults/" + name(folder) + "/expected", told.toString());
                }));
    }

    static List<Diagnostic> faults(String name, byte[] bytes) {
        Reading<Source> text = Texts.read(name, bytes);
        List<Diagnostic> sink = new ArrayList<>(text.diagnostics());
        if (text instanceof Reading.Good<Source> good) {
            Reading<Node> tree = Trees.read(good.value());
            sink.addAll(tree.diagnostics());
            if (tree instanceof Reading.Good<Node> found) {
                judge(found.value(), sink);
            }
        }
        return sink;
    }

    /** Takes each value for what its key begins with, such as {@code whole} or {@code when}. */
    private static void judge(Node root, List<Diagnostic> sink) {
        Shapes.mapping(root, "", sink).ifPresent(mapping -> {
            for (Node.Entry entry : mapping.entries()) {
                judge(entry.key().replaceFirst("-.*", ""), entry.value(), sink);
            }
        });
    }

    private static void judge(String shape, Node value, List<Diagnostic> sink) {
        Scope rule = Scope.rule(SmallNames.NAMES);
        switch (shape) {
            case "whole" -> Shapes.whole(value, 0, 10, sink);
            case "truth" -> Shapes.truth(value, sink);
            case "id" -> Shapes.id(value, sink);
            case "next" -> Shapes.sceneId(value, sink);
            case "line" -> Shapes.line(value, sink);
            case "list" -> Shapes.list(value, sink);
            case "word" -> Shapes.word(value, List.of("written", "shuffled"), sink);
            case "mapping" ->
                Shapes.mapping(value, Misfits.keysOf(SMALL, value), sink)
                        .ifPresent(mapping -> judgeKeys(mapping, sink));
            case "when" -> Shapes.one(value, sink).ifPresent(one -> Expressions.condition(one, rule, sink));
            case "memory" ->
                Shapes.one(value, sink).ifPresent(one -> Expressions.condition(one, rule.remembering(), sink));
            case "amount" -> Shapes.one(value, sink).ifPresent(one -> Expressions.amount(one, rule, sink));
            case "text" -> Shapes.text(value, sink).ifPresent(one -> ProseReader.read(one, sink));
            default -> {}
        }
    }

    private static void judgeKeys(Node.Mapping mapping, List<Diagnostic> sink) {
        Node.Mapping meant = UnknownKeys.told(mapping, SMALL, sink);
        Declared.required(meant, SMALL.key("label"), SMALL.name(), sink);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    private static List<Path> inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("expected.txt")).sorted().toList();
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }
}
