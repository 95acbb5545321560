package aigun.cli;

import aigun.format.PackFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file of a playtest, in the folder of the pack that it tests.
 *
 * @param path within the pack, with slashes
 */
record PlaytestFile(Path folder, String path) {
    /** The folder of a pack in which they are. */
    static final String TESTS = "tests";

    /** Empty for what is anything else, by its name and where it stands. */
    static Optional<PlaytestFile> of(String name) {
        if (PackFile.ENDINGS.stream().noneMatch(name::endsWith)) {
            return Optional.empty();
        }
        try {
            return within(Path.of(name));
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }

    private static Optional<PlaytestFile> within(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        for (int names = whole.getNameCount() - 1; 0 < names; names--) {
            Path tests = whole.getRoot().resolve(whole.subpath(0, names));
            Path folder = tests.resolveSibling("");
            if (tests.endsWith(TESTS) && PackPaths.isPack(folder) && Files.isRegularFile(file)) {
                return Optional.of(new PlaytestFile(folder, PackPaths.name(folder, whole)));
            }
        }
        return Optional.empty();
    }

    /** What the pack calls it. */
    String id() {
        return path.substring(TESTS.length() + 1, path.lastIndexOf('.'));
    }
}
