package aigun.cli;

import aigun.format.MendedFile;
import aigun.screen.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mends in packs what there is but one way to mend: shows what would change, asks, and writes it. */
final class Fixing {
    private final Manner manner;
    private final Messages messages;

    /** Whether somebody is asked before anything is written. */
    enum Manner {
        ASKING,
        AT_ONCE
    }

    /** What came of it. */
    enum Outcome {
        NOTHING_TO_MEND,
        LEFT,
        WRITTEN
    }

    Fixing(Manner manner, Messages messages) {
        this.manner = manner;
        this.messages = messages;
    }

    /** The same as {@link #fix}, and a word to who asked for it where there is something wrong and nothing to mend. */
    Outcome begin(List<Checking> all) throws IOException {
        Outcome outcome = fix(all);
        boolean wrong =
                all.stream().anyMatch(each -> !each.found().diagnostics().isEmpty());
        if (outcome == Outcome.NOTHING_TO_MEND && wrong) {
            System.err.println(messages.text("fix.none"));
        }
        return outcome;
    }

    /** Shows what would change in these packs and writes it, if nobody has to be asked, or says yes. */
    Outcome fix(List<Checking> all) throws IOException {
        List<FileChange> changes = changes(all);
        if (changes.isEmpty()) {
            return Outcome.NOTHING_TO_MEND;
        }
        StringBuilder diff = new StringBuilder();
        changes.forEach(change -> diff.append(change.diff()));
        Output.data(diff.toString());
        if (manner == Manner.ASKING && !isWanted()) {
            return Outcome.LEFT;
        }
        for (FileChange change : changes) {
            write(change);
        }
        return Outcome.WRITTEN;
    }

    private static List<FileChange> changes(List<Checking> all) {
        List<FileChange> changes = new ArrayList<>();
        for (Checking checking : all) {
            MendedFile.of(checking.files(), checking.found().diagnostics())
                    .forEach(file -> changes.add(new FileChange(checking.folder(), file)));
        }
        return changes;
    }

    private boolean isWanted() throws IOException {
        boolean seated = Console.isInput() && Console.outputColumns() != 0;
        if (!seated) {
            System.err.println(messages.text("fix.unasked"));
            return false;
        }
        Output.data(messages.text("fix.ask") + " ");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String answer = in.readLine();
        boolean wanted =
                answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
        if (!wanted) {
            System.err.println(messages.text("fix.left"));
        }
        return wanted;
    }

    private void write(FileChange change) throws IOException {
        if (change.isAsItWas()) {
            change.write();
        } else {
            System.err.println(messages.text("fix.changed", change.name()));
        }
    }
}
