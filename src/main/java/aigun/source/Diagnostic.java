package aigun.source;

/**
 * Something to tell an author about a place in a file.
 *
 * @param message what is wrong, as one sentence in the author's words
 * @param hint what to try, as one sentence; empty when it cannot be known
 */
public record Diagnostic(Severity severity, Code code, Location location, String message, String hint) {
    /** An error keeps the pack from being played; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING;

        /** As it is printed. */
        public String word() {
            return switch (this) {
                case ERROR -> "error";
                case WARNING -> "warning";
            };
        }
    }

    public static Diagnostic error(Code code, Location location, String message) {
        return new Diagnostic(Severity.ERROR, code, location, message, "");
    }

    public static Diagnostic warning(Code code, Location location, String message) {
        return new Diagnostic(Severity.WARNING, code, location, message, "");
    }

    public Diagnostic withHint(String newHint) {
        return new Diagnostic(severity, code, location, message, newHint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
