package aigun.report;

import aigun.source.Diagnostic;
import java.util.List;

/**
 * What a check found in a pack.
 *
 * @param folder as it was given; paths in its files begin with it
 * @param scenes how many there are; 0 where the pack can't be played
 * @param diagnostics in the order of their places
 */
public record Checked(String folder, int scenes, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    public int errors() {
        return count(Diagnostic.Severity.ERROR);
    }

    public int warnings() {
        return count(Diagnostic.Severity.WARNING);
    }

    public int notes() {
        return count(Diagnostic.Severity.NOTE);
    }

    private int count(Diagnostic.Severity severity) {
        int count = 0;
        for (Diagnostic diagnostic : diagnostics) {
            count += diagnostic.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /** How many of them could be mended without asking what was meant. */
    int mendable() {
        int mendable = 0;
        for (Diagnostic diagnostic : diagnostics) {
            mendable += diagnostic.mends().isEmpty() ? 0 : 1;
        }
        return mendable;
    }

    /** Where a diagnostic stands, from the folder that was given on. */
    String file(Diagnostic diagnostic) {
        return file(diagnostic.location().source().name());
    }

    /** A file of the pack, from the folder that was given on. */
    String file(String path) {
        return folder + "/" + path;
    }
}
