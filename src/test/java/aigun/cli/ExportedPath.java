package aigun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A path of the pack that travels with the program, which signs the treaty that was made. */
final class ExportedPath {
    private ExportedPath() {}

    static Path record(Path home) throws IOException {
        Jar.Run way = Jar.run(
                home,
                "",
                "explore",
                "aigun-1858",
                "--start",
                "qing-aigun",
                "--ending",
                "qing/as-signed",
                "--format",
                "path");
        return Files.writeString(home.resolve("signed.aigun"), way.out());
    }
}
