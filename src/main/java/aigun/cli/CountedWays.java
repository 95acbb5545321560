package aigun.cli;

import aigun.model.StartId;
import aigun.screen.Ways;
import aigun.screen.World;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many ways lead on from starts: of shipped packs as counted when they were made, of others as counted here. A line
 * each, {@code pack start story-hash ways endings}; one counts only for the very rules it was counted of.
 */
final class CountedWays {
    static final String SHIPPED = "/aigun/ways";

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) ([0-9a-f]{16}) ([0-9]{1,999}) ([0-9]{1,6})");

    private final Path file;

    /** @param file where what is counted here is kept; anybody may delete it */
    CountedWays(Path file) {
        this.file = file;
    }

    /** Those of a story that are known. What can't be read is as good as not counted. */
    List<Ways> of(World world) {
        return of(world.story().pack().id(), world.storyHash());
    }

    private List<Ways> of(String pack, String storyHash) {
        List<Ways> known = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        try {
            lines.addAll(shipped());
            if (Files.isRegularFile(file)) {
                lines.addAll(Files.readAllLines(file));
            }
        } catch (IOException unread) {
            // It can be counted again.
        }
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            boolean same = parts.matches()
                    && parts.group(1).equals(pack)
                    && parts.group(3).equals(storyHash);
            if (same) {
                Ways ways = new Ways(
                        new StartId(parts.group(2)), new BigInteger(parts.group(4)), Integer.parseInt(parts.group(5)));
                if (!known.contains(ways)) {
                    known.add(ways);
                }
            }
        }
        return known;
    }

    private static List<String> shipped() throws IOException {
        return Resource.text(SHIPPED).lines().toList();
    }

    /** Keeps it, unless it is known; that it can't be kept does no harm. */
    void keep(Ways counted, String pack, String storyHash) {
        if (of(pack, storyHash).contains(counted)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, line(counted, pack, storyHash) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unkept) {
            // It is only not told on the title screen.
        }
    }

    private static String line(Ways ways, String pack, String storyHash) {
        return String.join(
                " ", pack, ways.start().text(), storyHash, ways.number().toString(), Integer.toString(ways.endings()));
    }
}
