package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.List;

/** Says what is wrong with one value, by indexes of its text. */
record Complaints(Node.Scalar at, List<Diagnostic> sink) {
    /** From one index of the text up to before another. */
    record Stretch(int from, int to) {
        Stretch to(Stretch last) {
            return new Stretch(from, last.to);
        }
    }

    void error(Code code, Stretch where, String message) {
        error(code, where, message, "");
    }

    void error(Code code, Stretch where, String message, String hint) {
        sink.add(
                Diagnostic.error(code, at.at(where.from(), where.to()), message).withHint(hint));
    }

    /** Of a name that is written there and is none of those it could be. */
    void unknown(Code code, Stretch where, String message, List<String> names) {
        String written = at.text().substring(where.from(), where.to());
        sink.add(
                Diagnostic.error(code, at.at(where.from(), where.to()), message).suggesting(written, names));
    }

    void warning(Code code, Stretch where, String message, String hint) {
        sink.add(Diagnostic.warning(code, at.at(where.from(), where.to()), message)
                .withHint(hint));
    }

    /** Whether an error was told since the sink had this size. */
    boolean hasErrorSince(int size) {
        for (Diagnostic told : sink.subList(size, sink.size())) {
            if (told.isError()) {
                return true;
            }
        }
        return false;
    }

    String quote(Stretch where) {
        return "\"" + at.text().substring(where.from(), where.to()) + "\"";
    }
}
