package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;

/** What is said of an id that a list has twice. */
final class Once {
    private Once() {}

    static Diagnostic more(Node.Scalar id) {
        return Diagnostic.error(Code.NAMED_TWICE, id.location(), "\"" + id.text() + "\" is in this list already.")
                .withHint("Delete one of the two.");
    }
}
