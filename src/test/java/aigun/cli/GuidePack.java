package aigun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The packs of the author's guide, as files. */
final class GuidePack {
    static final Path GUIDE = Path.of("scenes/README.md");

    private GuidePack() {}

    /** Writes a pack's files into a folder of its name within this one. */
    static Path write(String pack, Path within) throws IOException {
        Pattern file = Pattern.compile("```yaml\n(# (" + pack + "/\\S+)\n.*?)```", Pattern.DOTALL);
        file.matcher(Files.readString(GUIDE))
                .results()
                .forEach(found -> write(within.resolve(found.group(2)), found.group(1)));
        return within.resolve(pack);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
