package aigun.format;

import aigun.model.Prose;
import aigun.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/** Reads CommonMark as prose, with marks such as {@code [^source]} and links such as {@code [words](id)}. */
final class ProseReader {
    private ProseReader() {}

    static Optional<Prose> read(Node.Scalar at, List<Diagnostic> sink) {
        return Optional.of(Prose.of(at.text()));
    }
}
