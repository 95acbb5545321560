package aigun.author;

import aigun.engine.Survey;
import java.util.BitSet;
import java.util.List;

/** Numbers states anew in the order in which they were found: by level, then shard, then the order within it. */
final class Renumbering {
    private final Survey survey;
    private final Shard[] shards;
    /** For each shard the new numbers of its states. */
    private final int[][] numbers;

    private final int[] levelStarts;
    private int size;

    /** Of shards to which nothing is added any more. */
    Renumbering(Survey survey, Shard[] shards, List<int[]> levels) {
        this.survey = survey;
        this.shards = shards;
        numbers = new int[shards.length][];
        levelStarts = new int[levels.size()];
        for (int shard = 0; shard < shards.length; shard++) {
            shards[shard].close();
            numbers[shard] = new int[shards[shard].size()];
        }
        for (int level = 1; level < levels.size(); level++) {
            levelStarts[level - 1] = size;
            number(levels.get(level - 1), levels.get(level));
        }
        levelStarts[levels.size() - 1] = size;
    }

    private void number(int[] from, int[] to) {
        for (int shard = 0; shard < shards.length; shard++) {
            for (int number = from[shard]; number < to[shard]; number++) {
                numbers[shard][number] = size++;
            }
        }
    }

    /** The new number of a state. */
    int number(int id) {
        return numbers[Explorer.shard(id)][Explorer.number(id)];
    }

    /**
     * All states by their new numbers; the shards are gone through side by side, and let go of their keys, so that not much
     * more memory is needed than for the keys twice.
     */
    Graph graph(Workers workers) {
        int words = survey.words();
        int wide = survey.shades().words();
        long[] keys = new long[size * words];
        long[] shades = new long[size * wide];
        int[] starts = new int[size + 1];
        workers.each(shards.length, (worker, shard) -> {
            long[] rows = shards[shard].takeRows();
            for (int number = 0; number < numbers[shard].length; number++) {
                int node = numbers[shard][number];
                int row = number * (words + wide);
                System.arraycopy(rows, row, keys, node * words, words);
                System.arraycopy(rows, row + words, shades, node * wide, wide);
                starts[node + 1] = shards[shard].links(number);
            }
        });
        for (int node = 0; node < size; node++) {
            starts[node + 1] += starts[node];
        }
        return new Graph(survey, keys, shades, starts, links(starts, workers), levelStarts, left());
    }

    private BitSet left() {
        BitSet left = new BitSet();
        for (int shard = 0; shard < shards.length; shard++) {
            for (int number = shards[shard].gone(); number < numbers[shard].length; number++) {
                left.set(numbers[shard][number]);
            }
        }
        return left;
    }

    private int[] links(int[] starts, Workers workers) {
        int[] links = new int[starts[size]];
        workers.each(shards.length, (worker, shard) -> {
            for (int number = 0; number < numbers[shard].length; number++) {
                int at = starts[numbers[shard][number]];
                int count = shards[shard].links(number);
                for (int place = 0; place < count; place++) {
                    int link = shards[shard].link(number, place);
                    links[at + place] = Link.to(link, number(Link.to(link)));
                }
            }
        });
        return links;
    }
}
