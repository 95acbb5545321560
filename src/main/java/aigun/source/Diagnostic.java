package aigun.source;

/**
 * Something to tell an author about a place in a file.
 *
 * @param code the stable name of the kind, listed in {@code scenes/README.md}, such as {@code unknown-scene}
 * @param message what is wrong, as one sentence in the author's words
 * @param hint what to try, as one sentence; empty when it cannot be known
 */
public record Diagnostic(Severity severity, String code, Location location, String message, String hint) {
    /** An error keeps the pack from being played; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Diagnostic error(String code, Location location, String message) {
        return new Diagnostic(Severity.ERROR, code, location, message, "");
    }

    public static Diagnostic warning(String code, Location location, String message) {
        return new Diagnostic(Severity.WARNING, code, location, message, "");
    }

    public Diagnostic withHint(String newHint) {
        return new Diagnostic(severity, code, location, message, newHint);
    }
}
