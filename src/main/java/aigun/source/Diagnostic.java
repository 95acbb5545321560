package aigun.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Something to tell an author about a place in a file.
 *
 * @param message what is wrong, as one sentence in the author's words
 * @param hint what to try, as one sentence; empty when it cannot be known
 * @param mends what would set it right: empty list or exactly one
 */
public record Diagnostic(
        Severity severity, Code code, Location location, String message, String hint, List<Mend> mends) {
    /** By file, line and column. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.location().source().name())
            .thenComparingInt(diagnostic -> diagnostic.location().line())
            .thenComparingInt(diagnostic -> diagnostic.location().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        mends = List.copyOf(mends);
    }

    /** How much it matters. */
    public enum Severity {
        /** The pack can't be played. */
        ERROR,
        /** It can, but hardly as it was meant. */
        WARNING,
        /** Something to know: nothing need be wrong. */
        NOTE;

        /** As it is printed. */
        public String word() {
            return switch (this) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case NOTE -> "note";
            };
        }
    }

    public static Diagnostic error(Code code, Location location, String message) {
        return new Diagnostic(Severity.ERROR, code, location, message, "", List.of());
    }

    public static Diagnostic warning(Code code, Location location, String message) {
        return new Diagnostic(Severity.WARNING, code, location, message, "", List.of());
    }

    public static Diagnostic note(Code code, Location location, String message) {
        return new Diagnostic(Severity.NOTE, code, location, message, "", List.of());
    }

    public Diagnostic withHint(String newHint) {
        return new Diagnostic(severity, code, location, message, newHint, mends);
    }

    public Diagnostic withMend(Mend mend) {
        return new Diagnostic(severity, code, location, message, hint, List.of(mend));
    }

    /** The same of something written here that is none of these names, with the one that was meant. */
    public Diagnostic suggesting(String written, Collection<String> names) {
        List<Mend> found = Suggest.onlyNear(written, names)
                .flatMap(near -> location.of(written).map(place -> (Mend) new Mend.Replace(place, near)))
                .stream()
                .toList();
        return new Diagnostic(severity, code, location, message, Suggest.hint(written, names), found);
    }

    /** The same, but without the mend that would write one of these a second time. */
    public Diagnostic sparing(Collection<String> taken) {
        List<Mend> left = mends.stream()
                .filter(mend -> !(mend instanceof Mend.Replace replace && taken.contains(replace.text())))
                .toList();
        return new Diagnostic(severity, code, location, message, hint, left);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
