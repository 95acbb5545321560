package aigun.engine;

/**
 * Notes what becomes of effects on tracks: whether a track moves, and whether an end of it keeps something back. Whatever
 * becomes of any value that a track may have becomes of the least or of the greatest. For one thread.
 */
final class Stops {
    private final Shades known;
    private final Sightings sightings;
    private final long[] words;
    private final long[] shades;

    Stops(Survey survey, Sightings sightings, long[] words, long[] shades) {
        known = survey.shades();
        this.sightings = sightings;
        this.words = words;
        this.shades = shades;
    }

    /** A change is about to be told to the shades, and was made by this option of this state. */
    void heard(Change change, long stamp, int node, int option) {
        if (change.landmark() == When.UNMARKED || sightings.isSettled(change.landmark())) {
            return;
        }
        int number = known.number(change.slot());
        int depends = Sight.NONE;
        // What has no shade never moves.
        long least = change.slot().stored(words);
        long greatest = least;
        if (0 <= number) {
            Shade shade = known.all().get(number);
            least = shade.least(shades);
            greatest = shade.greatest(shades);
            depends = least == greatest ? Sight.NONE : number;
        }
        if (!sightings.isSeen(change.landmark(), true) && (change.moves(least) || change.moves(greatest))) {
            long stored = change.moves(least) ? least : greatest;
            sightings.see(change.landmark(), true, new Sight(stamp, node, option, depends, stored));
        }
        if (!sightings.isSeen(change.landmark(), false) && (change.isStopped(least) || change.isStopped(greatest))) {
            long stored = change.isStopped(least) ? least : greatest;
            sightings.see(change.landmark(), false, new Sight(stamp, node, option, depends, stored));
        }
    }
}
