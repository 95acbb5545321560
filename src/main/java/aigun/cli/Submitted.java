package aigun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands on the command line for paths, with folders taken apart: all files in them, by name. */
final class Submitted {
    private Submitted() {}

    static List<String> of(List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>();
        for (String argument : arguments) {
            if (!argument.equals(Given.INPUT) && isFolder(argument)) {
                all.addAll(files(Path.of(argument)));
            } else {
                all.add(argument);
            }
        }
        return all;
    }

    /** What no file can be called in this locale may still be a code. */
    private static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException unnameable) {
            return false;
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !folder.relativize(file).toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unlisted) {
            throw unlisted.getCause();
        }
    }
}
