package aigun.author;

import aigun.engine.Scout;
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

    private final int leftCount;

    Graph(Survey survey, long[] keys, long[] shades, int[] starts, int[] links, int[] levels, BitSet left) {
        this.survey = survey;
        this.keys = keys;
        this.shades = shades;
        this.starts = starts;
        this.links = links;
        this.levels = levels;
        this.left = left;
        leftCount = left.cardinality();
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

    /** The place in the pack of the scene in which a state rests. */
    int scene(int node) {
        return survey.scene(keys, node * survey.words());
    }

    /** Where an issue, by its place in the pack, stands in a state's draft: a position's order from 1, 0 for none. */
    int position(int node, int issue) {
        return survey.position(keys, node * survey.words(), issue);
    }

    /** How many options are open in a state. */
    int options(int node) {
        int options = 0;
        for (int place = starts[node]; place < starts[node + 1]; place++) {
            options += Link.times(links[place]);
        }
        return options;
    }

    /** Whether chance decides in a state. */
    boolean isDraw(int node) {
        return survey.isDraw(scene(node));
    }

    /** Whether play is over in a state. */
    boolean isOver(int node) {
        return survey.isOver(scene(node));
    }

    /** Puts a scout on a state. */
    void stand(Scout scout, int node) {
        scout.stand(keys, node * survey.words(), shades, node * survey.shades().words());
    }

    /**
     * Puts a scout on a state that was gone on from, and looks which way each open option goes.
     *
     * @return for each open option the place of its link among the state's links
     */
    int[] follow(int node, Scout scout) {
        stand(scout, node);
        int words = survey.words();
        int begin = starts[node];
        int[] followed = new int[scout.count()];
        int[] left = new int[starts[node + 1] - begin];
        for (int link = 0; link < left.length; link++) {
            left[link] = Link.times(links[begin + link]);
        }
        for (int place = 0; place < followed.length; place++) {
            scout.take(place);
            int link = 0;
            while (left[link] == 0 || !isKey(scout.key(), Link.to(links[begin + link]) * words)) {
                link++;
            }
            left[link]--;
            followed[place] = link;
        }
        return followed;
    }

    /** The key of a state. */
    long[] key(int node) {
        return Arrays.copyOfRange(keys, node * survey.words(), (node + 1) * survey.words());
    }

    /** The shades of a state. */
    long[] shades(int node) {
        int wide = survey.shades().words();
        return Arrays.copyOfRange(shades, node * wide, (node + 1) * wide);
    }

    /** Whether the key is that of the state. */
    boolean isState(long[] key, int node) {
        return isKey(key, node * survey.words());
    }

    private boolean isKey(long[] key, int at) {
        for (int word = 0; word < survey.words(); word++) {
            if (key[word] != keys[at + word]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a state was found and not gone on from. */
    boolean isLeft(int node) {
        return left.get(node);
    }

    /** How many states were not gone on from. */
    int leftCount() {
        return leftCount;
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
