package aigun.report;

import aigun.screen.Messages;
import aigun.source.Diagnostic;
import aigun.source.Report;
import java.util.List;

/** What checks found, as an author reads it. */
public final class CheckedText {
    private CheckedText() {}

    /** Every finding, and after those of a pack what they come to. */
    public static String of(List<Checked> all, Messages messages) {
        StringBuilder text = new StringBuilder();
        for (Checked checked : all) {
            for (Diagnostic diagnostic : checked.diagnostics()) {
                text.append(checked.folder()).append('/').append(Report.of(diagnostic));
            }
            text.append(summary(checked, messages)).append('\n');
        }
        return text.toString();
    }

    /** What can be done with what was found; empty where nothing was. */
    public static String further(List<Checked> all, Messages messages) {
        int found = 0;
        int mended = 0;
        for (Checked checked : all) {
            found += checked.diagnostics().size();
            mended += checked.mendable();
        }
        String fix = mended == 0 ? "" : messages.text("check.mendable", Integer.toString(mended)) + "\n";
        return found == 0 ? "" : fix + messages.text("check.explained") + "\n";
    }

    private static String summary(Checked checked, Messages messages) {
        String warned = counted(messages, "check.warning.", checked.warnings());
        if (0 < checked.notes()) {
            warned += ", " + counted(messages, "check.note.", checked.notes());
        }
        if (checked.errors() == 0) {
            return messages.text(
                    "check.sound", checked.folder(), counted(messages, "check.scene.", checked.scenes()), warned);
        }
        return messages.text(
                "check.faulty", checked.folder(), counted(messages, "check.error.", checked.errors()), warned);
    }

    private static String counted(Messages messages, String what, int number) {
        return messages.text(what + (number == 1 ? "one" : "many"), Integer.toString(number));
    }
}
