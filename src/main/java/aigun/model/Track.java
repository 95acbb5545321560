package aigun.model;

import java.util.List;

/**
 * A bounded whole number; it stops at its ends.
 *
 * @param start its value where a start does not say otherwise
 * @param bands its words from the least value up; the first begins at {@code least}
 * @param good which way is good, a line for each side that cares
 */
public record Track(
        TrackId id, String name, String about, int least, int most, int start, List<Band> bands, List<Good> good) {
    /** The word shown from this value up to the next band. */
    public record Band(int from, String word) {}

    public record Good(SideId side, Direction direction) {}

    public enum Direction {
        UP,
        DOWN,
        NEITHER
    }

    public Track {
        bands = List.copyOf(bands);
        good = List.copyOf(good);
        if (start < least || most < start) {
            throw new IllegalArgumentException(id + " starts outside its range");
        }
    }

    /** The word for a value; the value itself where the track has no words. */
    public String word(int value) {
        String word = Integer.toString(value);
        for (Band band : bands) {
            if (band.from() <= value) {
                word = band.word();
            }
        }
        return word;
    }

    /** The same with another value to begin with. */
    public Track startingAt(int value) {
        return new Track(id, name, about, least, most, value, bands, good);
    }
}
