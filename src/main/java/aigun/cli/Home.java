package aigun.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where things of a player's are on this machine.
 *
 * @param data what is kept: {@code AIGUN_HOME}, or {@code aigun} in the XDG data folder
 * @param cache what can be made again: {@code aigun} in the XDG cache folder, which for a player with a folder of their own
 *     is in there
 */
record Home(Path data, Path cache) {
    /** By the environment; the XDG rules ignore a relative path. */
    static Home of(Map<String, String> environment, Path user) {
        String own = environment.getOrDefault("AIGUN_HOME", "");
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path kept = data.startsWith("/") ? Path.of(data, "aigun") : user.resolve(".local/share/aigun");
        Path remade = own.isEmpty() ? user.resolve(".cache/aigun") : Path.of(own, "cache");
        return new Home(own.isEmpty() ? kept : Path.of(own), cache.startsWith("/") ? Path.of(cache, "aigun") : remade);
    }

    /** Journals. */
    Path games() {
        return data.resolve("games");
    }

    /** What was printed, beside the games, where there is always leave to write. */
    Path printed() {
        return data.resolve("printed");
    }

    Path atlases() {
        return data.resolve("atlases");
    }

    Path crashes() {
        return data.resolve("crashes");
    }

    /** Packs that were read. */
    Path packs() {
        return cache.resolve("packs");
    }

    /** The file of how many ways lead on from starts. */
    Path ways() {
        return cache.resolve("ways");
    }
}
