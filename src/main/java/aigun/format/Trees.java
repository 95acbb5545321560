package aigun.format;

import aigun.source.Code;
import aigun.source.Controls;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import aigun.source.Reading;
import aigun.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads YAML and JSON as trees. */
final class Trees {
    /** Beyond this nothing is even skipped: YAML's reader slows down by the square of the depth. */
    private static final int NESTING_MAX = 10 * Limits.DEPTH_MAX;

    /** A file is no larger than ours let it be; theirs would end the reading where ours go on. */
    private static final StreamReadConstraints OURS_ALONE = StreamReadConstraints.builder()
            .maxNestingDepth(NESTING_MAX)
            .maxNumberLength(Limits.BYTES_MAX)
            .maxNameLength(Limits.BYTES_MAX)
            .build();

    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(OURS_ALONE).build();

    private Trees() {}

    /**
     * Reads a file by the ending of its name: {@code .json}, or else YAML 1.2. A good reading may come with errors that
     * do not keep the rest of the tree from being judged, such as a key written twice.
     */
    static Reading<Node> read(Source source) {
        List<Diagnostic> sink = new ArrayList<>();
        Lines lines = Lines.of(source);
        String text = withoutControls(source, lines, sink);
        boolean json = source.name().endsWith(".json");
        try (JsonParser parser = (json ? JSON : yaml(text)).createParser(ObjectReadContext.empty(), text)) {
            Node root = new TreeBuilder(lines, parser, sink).root();
            return root instanceof Node.Broken ? new Reading.Bad<>(sink) : new Reading.Good<>(root, sink);
        } catch (StreamConstraintsException e) {
            // What is nested as deep as that was complained of on the way there.
            return new Reading.Bad<>(sink);
        } catch (JacksonException e) {
            sink.add(json ? JsonFaults.of(e, lines) : YamlFaults.of(e, lines));
            return new Reading.Bad<>(sink);
        }
    }

    /** Takes the text in one piece: where two pieces meet, YAML's reader cannot take a letter beyond 16 bits. */
    private static TokenStreamFactory yaml(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(2 * Limits.BYTES_MAX)
                .setBufferSize(text.length() + 2)
                .setAllowDuplicateKeys(true)
                .build();
        return YAMLFactory.builder()
                .streamReadConstraints(OURS_ALONE)
                .loadSettings(settings)
                .build();
    }

    /** The text with a sign of the same length in place of each control character, which the YAML reader would stop at. */
    private static String withoutControls(Source source, Lines lines, List<Diagnostic> sink) {
        String text = source.text();
        StringBuilder clean = new StringBuilder(text);
        int index = Controls.firstUnsafe(text, 0);
        while (0 <= index) {
            int codePoint = text.codePointAt(index);
            int end = index + Character.charCount(codePoint);
            if (sink.size() < Limits.CONTROLS_MAX) {
                sink.add(control(codePoint, lines.between(index, end)));
            }
            for (int at = index; at < end; at++) {
                clean.setCharAt(at, TreeBuilder.REPLACED);
            }
            index = Controls.firstUnsafe(text, end);
        }
        return clean.toString();
    }

    static Diagnostic control(int codePoint, Location place) {
        return Diagnostic.error(
                        Code.CONTROL_CHARACTER,
                        place,
                        "A control character, " + Controls.name(codePoint) + ", stands in the text.")
                .withHint("Delete it: it can't be shown, or would do something to the terminal.");
    }
}
