package aigun.report;

import aigun.play.Replay;
import aigun.play.Verified;
import aigun.screen.Messages;
import aigun.screen.Widths;
import java.util.ArrayList;
import java.util.List;

/** The steps of a path that are not what they were, a row each. */
final class StepTable {
    private static final int NUMBER_COLUMNS = 6;

    private final Messages messages;

    StepTable(Messages messages) {
        this.messages = messages;
    }

    String of(List<Verified.Step> changed) {
        int columns = 0;
        List<Verified.Step> shown = shown(changed);
        for (Verified.Step step : shown) {
            columns = Math.max(columns, Widths.columns(step.recorded().text()));
        }
        StringBuilder table = new StringBuilder();
        for (Verified.Step step : shown) {
            table.append(Page.right(Integer.toString(step.number()), NUMBER_COLUMNS))
                    .append("  ")
                    .append(Page.left(step.recorded().text(), columns))
                    .append("  ")
                    .append(String.join(", ", changes(step)))
                    .append('\n');
        }
        return table.toString();
    }

    /** Without those that are not what they were only because one before them led to another state. */
    private static List<Verified.Step> shown(List<Verified.Step> changed) {
        List<Verified.Step> shown = new ArrayList<>();
        boolean elsewhere = false;
        for (Verified.Step step : changed) {
            boolean other = step.differences().contains(Replay.Difference.STATE);
            boolean follows = elsewhere && other && step.differences().size() == 1 && !step.isRenamed();
            if (!follows) {
                shown.add(step);
            }
            elsewhere = other;
        }
        return shown;
    }

    private List<String> changes(Verified.Step step) {
        List<String> changes = new ArrayList<>();
        if (step.isRenamed()) {
            changes.add(messages.text("verify.renamed", step.now().text()));
        }
        for (Replay.Difference difference : step.differences()) {
            changes.add(messages.text("verify.difference." + Messages.word(difference)));
        }
        for (Replay.Reason reason : step.misfit()) {
            changes.add(messages.text("verify.reason." + Messages.word(reason)));
        }
        return changes;
    }
}
