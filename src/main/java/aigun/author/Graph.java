package aigun.author;

import aigun.engine.Survey;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Every state that can be come to, numbered by distance from the first, and what each leads to: 8 bytes for each word of
 * a key, 4 for where its links begin and 4 for each of them. Links are in the order of the options that are open.
 */
final class Graph {
    private final Survey survey;
    private final long[] keys;
    private final long[] shades;
    private final int[] starts;
    private final int[] links;
    /** For each number of decisions the first state that is so far, then the number of states. */
    private final int[] levels;
    /** The states that were not gone on from. */
    private final BitSet left;

    Graph(Survey survey, long[] keys, long[] shades, int[] starts, int[] links, int[] levels, BitSet left) {
        this.survey = survey;
        this.keys = keys;
        this.shades = shades;
        this.starts = starts;
        this.links = links;
        this.levels = levels;
        this.left = left;
    }

    Survey survey() {
        return survey;
    }

    /** How many states there are. */
    int size() {
        return starts.length - 1;
    }

    /** How many links there are. */
    int linkCount() {
        return links.length;
    }

    long[] keys() {
        return keys;
    }

    long[] shades() {
        return shades;
    }

    /** Where the links of a state begin; those of the next begin where they end. */
    int start(int node) {
        return starts[node];
    }

    /** The link at this place: see {@link Link}. */
    int link(int place) {
        return links[place];
    }

    /** Whether a state was found and not gone on from. */
    boolean isLeft(int node) {
        return left.get(node);
    }

    /** How many states were not gone on from. */
    int leftCount() {
        return left.cardinality();
    }

    /** How many decisions the shortest way to a state takes. */
    int distance(int node) {
        int place = Arrays.binarySearch(levels, node);
        if (place < 0) {
            return -place - 2;
        }
        // Levels at the end may be empty: the last of those that begin here.
        while (place + 1 < levels.length && levels[place + 1] == node) {
            place++;
        }
        return place;
    }

    /** Bytes of keys and links, without what is asked of states besides. */
    long bytes() {
        return 8L * keys.length + 4L * (starts.length + links.length);
    }
}
