package aigun.screen;

import java.util.List;

/**
 * What there is of earlier games.
 *
 * @param left the unfinished ones, the latest first
 * @param finished those that ended, the latest first
 * @param ended where others ended, each ending of a start once
 * @param ways what was counted of the starts
 */
public record Shelf(List<SavedGame> left, List<SavedGame> finished, List<Ended> ended, List<Ways> ways) {
    public static final Shelf EMPTY = new Shelf(List.of(), List.of(), List.of(), List.of());

    public Shelf {
        left = List.copyOf(left);
        finished = List.copyOf(finished);
        ended = List.copyOf(ended);
        ways = List.copyOf(ways);
    }

    public Shelf withWays(List<Ways> counted) {
        return new Shelf(left, finished, ended, counted);
    }
}
