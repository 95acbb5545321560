package aigun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The pack that the author's guide is written around, as files. */
final class GuidePack {
    static final Path GUIDE = Path.of("scenes/README.md");

    private static final Pattern FILE = Pattern.compile("```yaml\n(# (crossing/\\S+)\n.*?)```", Pattern.DOTALL);

    private GuidePack() {}

    /** Writes it into a folder, and says where it is. */
    static String write(Path folder) throws IOException {
        FILE.matcher(Files.readString(GUIDE))
                .results()
                .forEach(file -> write(folder.resolve(file.group(2)), file.group(1)));
        return folder.resolve("crossing").toString();
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
