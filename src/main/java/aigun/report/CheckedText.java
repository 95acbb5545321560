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

    /** Where there is more to be known of what was found; empty where nothing was. */
    public static String explained(List<Checked> all, Messages messages) {
        boolean found = all.stream().anyMatch(checked -> !checked.diagnostics().isEmpty());
        return found ? messages.text("check.explained") + "\n" : "";
    }

    private static String summary(Checked checked, Messages messages) {
        String warned = counted(messages, "check.warning.", checked.warnings());
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
