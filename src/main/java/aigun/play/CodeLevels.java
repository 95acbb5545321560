package aigun.play;

import aigun.model.Pack;
import aigun.model.Start;
import aigun.model.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tracks a player set before beginning, as bits of a share code: none is a zero; else a one, and for each track the
 * start lets him set, by id, a bit whether he did and how far it stands above its least value.
 */
final class CodeLevels {
    private CodeLevels() {}

    /** Levels that were read, and how many bits they took. */
    record Read(List<Start.Level> levels, int bits) {}

    static String write(Pack pack, Start start, List<Start.Level> adjusted) {
        if (adjusted.isEmpty()) {
            return "0";
        }
        StringBuilder bits = new StringBuilder("1");
        for (Track track : adjustable(pack, start)) {
            Optional<Start.Level> set = adjusted.stream()
                    .filter(level -> level.track().equals(track.id()))
                    .findFirst();
            bits.append(set.isPresent() ? "1" : "0");
            set.ifPresent(level -> bits.append(CodeLetters.number(level.value() - track.least(), width(track))));
        }
        return bits.toString();
    }

    /** Empty when the bits are too few, or a track stands beyond its range. */
    static Optional<Read> read(Pack pack, Start start, String bits) {
        List<Start.Level> levels = new ArrayList<>();
        if (!bits.startsWith("1")) {
            return bits.isEmpty() ? Optional.empty() : Optional.of(new Read(levels, 1));
        }
        int at = 1;
        for (Track track : adjustable(pack, start)) {
            boolean set = bits.startsWith("1", at);
            int from = at + 1;
            at = from + (set ? width(track) : 0);
            if (bits.length() < at) {
                return Optional.empty();
            }
            if (set) {
                int value = track.least() + (from == at ? 0 : Integer.parseInt(bits.substring(from, at), 2));
                if (value < track.least() || track.most() < value) {
                    return Optional.empty();
                }
                levels.add(new Start.Level(track.id(), value));
            }
        }
        return Optional.of(new Read(levels, at));
    }

    private static List<Track> adjustable(Pack pack, Start start) {
        List<Track> tracks = new ArrayList<>();
        start.adjustable().forEach(id -> tracks.add(pack.track(id)));
        tracks.sort(Comparator.comparing(track -> track.id().text()));
        return tracks;
    }

    /** The bits for how far a track can stand above its least value; no range is wider than an int's positive half. */
    private static int width(Track track) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(track.most() - track.least());
    }
}
