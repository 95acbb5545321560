package aigun.cli;

import aigun.format.MendedFile;
import aigun.report.UnifiedDiff;
import aigun.screen.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Mends in packs what there is but one way to mend: shows what would change, asks, and writes it. */
final class Fixing {
    private final Manner manner;
    private final Messages messages;

    /** A file that would change, in the folder of its pack. */
    private record Change(Path folder, MendedFile file) {
        Path path() {
            return folder.resolve(file.path());
        }

        /** As an author gave the folder. */
        String name() {
            return folder + "/" + file.path();
        }

        /** Whether the file, or that there is none, is what was checked. Nothing is written through links to folders. */
        boolean isAsItWas() throws IOException {
            if (!file.isNew()) {
                return Arrays.equals(Files.readAllBytes(path()), file.before().getBytes(StandardCharsets.UTF_8));
            }
            Path within = folder;
            for (Path name : Path.of(file.path())) {
                within = within.resolve(name);
                if (Files.isSymbolicLink(within)) {
                    return false;
                }
            }
            return Files.notExists(within);
        }

        String diff() {
            return file.isNew()
                    ? UnifiedDiff.ofNew(name(), file.after())
                    : UnifiedDiff.of(name(), file.before(), file.after());
        }
    }

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
        List<Change> changes = changes(all);
        if (changes.isEmpty()) {
            return Outcome.NOTHING_TO_MEND;
        }
        StringBuilder diff = new StringBuilder();
        changes.forEach(change -> diff.append(change.diff()));
        Output.data(diff.toString());
        if (manner == Manner.ASKING && !isWanted()) {
            return Outcome.LEFT;
        }
        for (Change change : changes) {
            write(change);
        }
        return Outcome.WRITTEN;
    }

    private static List<Change> changes(List<Checking> all) {
        List<Change> changes = new ArrayList<>();
        for (Checking checking : all) {
            MendedFile.of(checking.files(), checking.found().diagnostics())
                    .forEach(file -> changes.add(new Change(checking.folder(), file)));
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

    private void write(Change change) throws IOException {
        Path path = change.path();
        byte[] bytes = change.file().after().getBytes(StandardCharsets.UTF_8);
        if (!change.isAsItWas()) {
            System.err.println(messages.text("fix.changed", change.name()));
        } else if (change.file().isNew()) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            WholeFile.create(path, bytes, WholeFile.Kind.FORCED);
        } else {
            WholeFile.write(path.toRealPath(), bytes, WholeFile.Kind.FORCED);
        }
    }
}
