package aigun.play;

import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a path was played on.
 *
 * @param pack the pack's id
 * @param version the pack's own version
 * @param storyHash of the rules played by, 16 hexadecimal digits
 * @param contentHash of all the pack's files, 16 hexadecimal digits; only reported
 * @param adjusted the tracks the player set before beginning, by id; a later one on the same track replaces the earlier
 * @param view what the player wanted to see at first: {@code play}, {@code margin} or {@code study}
 */
public record PathHeader(
        String pack,
        String version,
        String storyHash,
        String contentHash,
        StartId start,
        List<Start.Level> adjusted,
        String view) {
    /** The format this program writes, and the newest it reads. */
    public static final int FORMAT = 1;

    static final String OPENING = "aigun-path ";

    static final int HASH_DIGITS = 16;

    /** In the place of a hash that nobody knows. */
    static final String UNHASHED = "0".repeat(HASH_DIGITS);

    public PathHeader {
        TreeMap<String, Start.Level> sorted = new TreeMap<>();
        for (Start.Level level : adjusted) {
            sorted.put(level.track().text(), level);
        }
        adjusted = List.copyOf(sorted.values());
        if (!Prints.isHex(storyHash, HASH_DIGITS) || !Prints.isHex(contentHash, HASH_DIGITS)) {
            throw new IllegalArgumentException("no hashes: " + storyHash + " " + contentHash);
        }
    }

    /** The first line of a path, without its checksum. */
    String toLine() {
        StringBuilder line = new StringBuilder(OPENING).append(FORMAT);
        line.append(" pack=").append(Words.write(pack)).append('@').append(Words.write(version));
        line.append(" story=").append(storyHash).append(" content=").append(contentHash);
        line.append(" start=")
                .append(Words.write(start.text()))
                .append(" view=")
                .append(Words.write(view));
        String mark = " set=";
        for (Start.Level level : adjusted) {
            line.append(mark)
                    .append(Words.write(level.track().text()))
                    .append(':')
                    .append(level.value());
            mark = ",";
        }
        return line.toString();
    }

    /** Reads what {@link #toLine} wrote; empty for anything else. */
    static Optional<PathHeader> parse(String line) {
        String[] fields = line.split(" ", -1);
        if (fields.length < 7 || 8 < fields.length) {
            return Optional.empty();
        }
        String[] pack = value(fields[2], "pack=").split("@", 2);
        String story = value(fields[3], "story=");
        String content = value(fields[4], "content=");
        String start = word(value(fields[5], "start="));
        boolean hashed = Prints.isHex(story, HASH_DIGITS) && Prints.isHex(content, HASH_DIGITS);
        if (pack.length < 2 || start.isBlank() || !hashed) {
            return Optional.empty();
        }
        List<Start.Level> adjusted = fields.length < 8 ? List.of() : levels(value(fields[7], "set="));
        String view = word(value(fields[6], "view="));
        PathHeader header =
                new PathHeader(word(pack[0]), word(pack[1]), story, content, new StartId(start), adjusted, view);
        return header.toLine().equals(line) ? Optional.of(header) : Optional.empty();
    }

    private static List<Start.Level> levels(String text) {
        List<Start.Level> levels = new ArrayList<>();
        for (String pair : text.split(",", -1)) {
            int colon = pair.lastIndexOf(':');
            String track = word(pair.substring(0, Math.max(colon, 0)));
            String digits = pair.substring(colon + 1);
            boolean negative = digits.startsWith("-");
            int value = Words.number(negative ? digits.substring(1) : digits).orElse(0);
            if (!track.isBlank()) {
                levels.add(new Start.Level(new TrackId(track), negative ? -value : value));
            }
        }
        return levels;
    }

    private static String word(String text) {
        return Words.read(text).orElse("");
    }

    private static String value(String field, String key) {
        return field.startsWith(key) ? field.substring(key.length()) : "";
    }
}
