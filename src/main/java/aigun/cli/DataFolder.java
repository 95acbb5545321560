package aigun.cli;

import java.nio.file.Path;
import java.util.Map;

/** Where games are kept: {@code AIGUN_HOME}, or {@code aigun} in the XDG data folder. */
final class DataFolder {
    private DataFolder() {}

    /** The folder by the environment; the XDG rules ignore a relative path. */
    static Path of(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("AIGUN_HOME", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        if (data.startsWith("/")) {
            return Path.of(data, "aigun");
        }
        return home.resolve(".local").resolve("share").resolve("aigun");
    }
}
