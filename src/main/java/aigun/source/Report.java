package aigun.source;

/** Diagnostics as an author reads them. */
public final class Report {
    private Report() {}

    /** One diagnostic, on lines that each end with a line break. */
    public static String of(Diagnostic diagnostic) {
        return diagnostic.location() + ": " + diagnostic.severity().word() + ": " + diagnostic.message() + " ["
                + diagnostic.code().word() + "]\n";
    }
}
