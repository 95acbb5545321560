package aigun.screen;

import java.util.List;

/**
 * What there is beside the pack: earlier games of it, what was counted, and other packs.
 *
 * @param left the unfinished ones, the latest first
 * @param ended where others ended, each ending of a start once
 * @param ways what was counted of the starts
 * @param others packs that could be played instead
 */
public record Shelf(List<SavedGame> left, List<Ended> ended, List<Ways> ways, List<OtherPack> others) {
    public static final Shelf EMPTY = new Shelf(List.of(), List.of(), List.of(), List.of());

    public Shelf {
        left = List.copyOf(left);
        ended = List.copyOf(ended);
        ways = List.copyOf(ways);
        others = List.copyOf(others);
    }

    public Shelf withWays(List<Ways> counted) {
        return new Shelf(left, ended, counted, others);
    }

    public Shelf withOthers(List<OtherPack> packs) {
        return new Shelf(left, ended, ways, packs);
    }
}
