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
    private final Messages messages;
    private final List<Change> changes = new ArrayList<>();

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

    Fixing(Messages messages) {
        this.messages = messages;
    }

    /** Whether there is anything left to mend. */
    static boolean isMendable(List<Checking> all) {
        return all.stream()
                .anyMatch(each ->
                        !MendedFile.of(each.files(), each.found().diagnostics()).isEmpty());
    }

    /** Takes up what can be mended in a pack. */
    void add(Checking checking) {
        MendedFile.of(checking.files(), checking.found().diagnostics())
                .forEach(file -> changes.add(new Change(checking.folder(), file)));
    }

    /** Shows the changes and writes them, if nobody has to be asked, or says yes. */
    Outcome fix(Manner manner) throws IOException {
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
