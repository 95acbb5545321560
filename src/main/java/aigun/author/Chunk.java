package aigun.author;

import aigun.engine.Scout;
import aigun.engine.Survey;
import java.util.Arrays;

/** Some states of one shard that are gone on from together, and what they lead to. Used again for others. */
final class Chunk {
    /** How many states it takes at most. */
    static final int SIZE = 512;

    private final Survey survey;
    private final int words;
    private final int width;
    /** The states, by their numbers in their shard. */
    private final int[] numbers = new int[SIZE];
    /** For each of them how many links it has. */
    private final int[] counts = new int[SIZE];

    private int size;
    private int shard;
    /** The place of the first of them in the order of looking. */
    private long stamp;
    /** They were gone on from before, and their links are known. */
    private boolean again;

    /** For each link the row that it leads to: a key and what may be so besides. */
    private long[] rows;

    private int[] targets = new int[SIZE];
    /** For each link the hash of the key it leads to; its high bits are the shard. */
    private int[] hashes = new int[SIZE];
    /** For each link how many options lead that way. */
    private int[] times = new int[SIZE];
    /** For each link whether all of its options depart from history. */
    private boolean[] departs = new boolean[SIZE];
    /** For each option of the state that is gone on from where its row begins. */
    private int[] rowOf = new int[SIZE];
    /** The links, those of each shard together, each by its place. */
    private int[] order = new int[SIZE];

    private final int[] begins = new int[Explorer.SHARDS + 1];
    private int links;

    Chunk(Survey survey) {
        this.survey = survey;
        words = survey.words();
        width = words + survey.shades().words();
        rows = new long[SIZE * width];
    }

    /** Takes other states, none so far. */
    void clear(int newShard, long firstStamp, boolean known) {
        shard = newShard;
        stamp = firstStamp;
        again = known;
        size = 0;
        links = 0;
    }

    boolean isFull() {
        return size == SIZE;
    }

    void add(int number) {
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int shard() {
        return shard;
    }

    /** Bytes of memory taken. */
    long bytes() {
        return 8L * rows.length + (5L * Integer.BYTES + 1) * targets.length;
    }

    /** How many options were followed. */
    long transitions() {
        return Arrays.stream(times, 0, links).asLongStream().sum();
    }

    boolean isAgain() {
        return again;
    }

    /** Goes on from each state by every open option. */
    void expand(Shard from, Scout scout) {
        for (int index = 0; index < size; index++) {
            from.stand(scout, numbers[index]);
            scout.look(stamp + index, Explorer.id(shard, numbers[index]));
            int first = links;
            reserve(first + scout.count());
            for (int place = 0; place < scout.count(); place++) {
                rowOf[place] = width * follow(first, place, scout);
            }
            counts[index] = links - first;
            scout.compare(rows, rowOf);
            for (int place = 0; again && place < counts[index]; place++) {
                targets[first + place] = from.link(numbers[index], place);
            }
        }
        sort();
    }

    /** The link that the last option taken follows: an earlier one of the same state if that leads to the same. */
    private int follow(int first, int place, Scout scout) {
        int like = scout.like(place);
        if (like != Scout.UNLIKE) {
            int link = rowOf[like] / width;
            if (times[link] < Link.TIMES_MAX) {
                times[link]++;
                departs[link] = departs[link] && scout.departs(place);
                return link;
            }
        }
        scout.take(place);
        long[] key = scout.key();
        int hash = Shard.hash(key, 0, words);
        for (int link = first; link < links; link++) {
            if (hashes[link] == hash && times[link] < Link.TIMES_MAX && isSame(key, link)) {
                survey.shades().merge(rows, link * width + words, scout.shades(), 0);
                times[link]++;
                departs[link] = departs[link] && scout.departs(place);
                return link;
            }
        }
        System.arraycopy(key, 0, rows, links * width, words);
        System.arraycopy(scout.shades(), 0, rows, links * width + words, width - words);
        hashes[links] = hash;
        times[links] = 1;
        departs[links] = scout.departs(place);
        return links++;
    }

    private boolean isSame(long[] key, int link) {
        return Arrays.equals(rows, link * width, link * width + words, key, 0, words);
    }

    private void reserve(int most) {
        if (targets.length < most) {
            int capacity = Math.max(most, targets.length * 2);
            rows = Arrays.copyOf(rows, capacity * width);
            targets = Arrays.copyOf(targets, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            times = Arrays.copyOf(times, capacity);
            departs = Arrays.copyOf(departs, capacity);
            rowOf = Arrays.copyOf(rowOf, capacity);
            order = new int[capacity];
        }
    }

    private void sort() {
        Arrays.fill(begins, 0);
        for (int link = 0; link < links; link++) {
            begins[shardOf(link)]++;
        }
        for (int each = 1; each <= Explorer.SHARDS; each++) {
            begins[each] += begins[each - 1];
        }
        // From the end, so that each shard's part is filled backwards and keeps its order.
        for (int link = links - 1; 0 <= link; link--) {
            order[--begins[shardOf(link)]] = link;
        }
    }

    private int shardOf(int link) {
        return hashes[link] >>> Explorer.SHARD_SHIFT;
    }

    /** Gives a shard the states that fall to it. */
    void deliver(int to, Shard shardTo) {
        if (!again) {
            shardTo.fetch(hashes, order, begins[to], begins[to + 1]);
        }
        for (int index = begins[to]; index < begins[to + 1]; index++) {
            int link = order[index];
            if (again) {
                shardTo.merge(Explorer.number(Link.to(targets[link])), rows, link * width);
            } else {
                int state = Explorer.id(to, shardTo.add(rows, link * width, hashes[link]));
                targets[link] = Link.of(state, times[link], departs[link]);
            }
        }
    }

    /** Keeps the links with the states they lead from. */
    void link(Shard from) {
        int at = 0;
        for (int index = 0; index < size && !again; index++) {
            from.link(targets, at, counts[index]);
            at += counts[index];
        }
    }
}
