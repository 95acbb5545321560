package aigun.cli;

import java.nio.file.Path;
import java.util.Map;

/** Where games are kept: {@code AIGUN_HOME}, or {@code aigun} in the XDG data folder; and what games can do without. */
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

    /**
     * Where is kept what can be made again: {@code aigun} in the XDG cache folder, which for a player with a folder of
     * their own is in there.
     */
    static Path cache(Map<String, String> environment, Path home) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (cache.startsWith("/")) {
            return Path.of(cache, "aigun");
        }
        String own = environment.getOrDefault("AIGUN_HOME", "");
        return own.isEmpty() ? home.resolve(".cache").resolve("aigun") : Path.of(own, "cache");
    }
}
