package aigun.screen;

import aigun.play.Game;
import aigun.play.Play;
import java.util.List;

/**
 * A path that is looked at again. The game that is on stands somewhere along it and is never kept.
 *
 * @param whole the play to the path's end
 * @param name what the path is called: a file, or a code
 * @param beside the path it is laid beside; empty list for that on record, else exactly one
 * @param left the game that was on before; empty list where there was none, else exactly one
 */
record Reel(Play whole, String name, List<OtherPath> beside, List<Game> left, Pace pace) {
    Reel {
        beside = List.copyOf(beside);
        left = List.copyOf(left);
    }

    /** What the path that is looked at is laid beside; empty list where none is looked at. */
    static List<OtherPath> beside(Model.Session session) {
        return session.reel().isEmpty() ? List.of() : session.reel().get(0).beside();
    }

    Reel withPace(Pace changed) {
        return new Reel(whole, name, beside, left, changed);
    }

    /** The path that this one is laid beside, with this one beside it. */
    Reel turned() {
        OtherPath other = beside.get(0);
        OtherPath own = new OtherPath(name, whole, other.told());
        return new Reel(other.whole(), other.name(), List.of(own), left, pace);
    }

    /** How many decisions the path has. */
    int length() {
        return whole.length();
    }

    /** A place along it, as near as there is one. */
    int within(int at) {
        return Math.max(0, Math.min(length(), at));
    }

    /** The first place behind another from which the next decision leaves what is on record; the same where none does. */
    int departureAfter(int at) {
        int from = Math.min(length(), at + 1);
        return departures(from) == departures(length()) ? at : least(departures(from) + 1) - 1;
    }

    /** The last place before another from which the next decision leaves what is on record; the same where none does. */
    int departureBefore(int at) {
        return departures(at) == 0 ? at : least(departures(at)) - 1;
    }

    private int departures(int length) {
        return whole.at(length).departures();
    }

    /** The least length that has so many departures: they only grow. */
    private int least(int departures) {
        int low = 0;
        int high = length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (departures(middle) < departures) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
