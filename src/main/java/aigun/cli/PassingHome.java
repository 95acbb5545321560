package aigun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A home for what is not to be kept: a folder of its own that is gone when the program ends. */
final class PassingHome {
    private PassingHome() {}

    static Home make(String name) throws IOException {
        Path folder = Files.createTempDirectory(name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "home gone"));
        return new Home(folder.resolve("data"), folder.resolve("cache"));
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException kept) {
            // It is among the files that the system throws away.
        }
    }
}
