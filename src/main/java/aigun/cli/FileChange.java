package aigun.cli;

import aigun.format.MendedFile;
import aigun.report.UnifiedDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that would change, in the folder of its pack. */
record FileChange(Path folder, MendedFile file) {
    private Path path() {
        return folder.resolve(file.path());
    }

    /** As an author gave the folder. */
    String name() {
        return folder + "/" + file.path();
    }

    /** Whether the file, or that there is none, is what was read. Nothing is written through links to folders. */
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
        return diff(name());
    }

    /** The same of the file by another name. */
    String diff(String name) {
        return file.isNew() ? UnifiedDiff.ofNew(name, file.after()) : UnifiedDiff.of(name, file.before(), file.after());
    }

    /** Writes it whole, or leaves it as it is. */
    void write() throws IOException {
        byte[] bytes = file.after().getBytes(StandardCharsets.UTF_8);
        if (file.isNew()) {
            Files.createDirectories(path().toAbsolutePath().getParent());
            WholeFile.create(path(), bytes, WholeFile.Kind.FORCED);
        } else {
            WholeFile.write(path().toRealPath(), bytes, WholeFile.Kind.FORCED);
        }
    }
}
