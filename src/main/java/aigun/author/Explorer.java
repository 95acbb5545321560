package aigun.author;

import aigun.engine.Scout;
import aigun.engine.Sightings;
import aigun.engine.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through all states of a story breadth first, level by level. The states of a level are gone on from in chunks,
 * side by side; then each shard of the table takes what falls to it, side by side, in the order of the chunks. Neither
 * the chunks nor the shards depend on how many work, so nor does the result.
 */
final class Explorer {
    static final int SHARDS = 32;
    static final int SHARD_SHIFT = Integer.SIZE - 5;
    private static final int CHUNKS = 64;

    private final Survey survey;
    private final Workers workers;
    private final List<Scout> scouts = new ArrayList<>();
    private final Shard[] shards = new Shard[SHARDS];
    private final List<Chunk> chunks = new ArrayList<>();
    /** For each level and shard how many states it had when the level began. */
    private final List<int[]> levels = new ArrayList<>();

    private boolean complete;
    private int filled;
    private long looked;
    private long transitions;

    Explorer(Survey survey, Workers workers) {
        this.survey = survey;
        this.workers = workers;
        for (int shard = 0; shard < SHARDS; shard++) {
            shards[shard] = new Shard(survey);
        }
        for (int worker = 0; worker < workers.count(); worker++) {
            scouts.add(survey.scout());
        }
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            chunks.add(new Chunk(survey));
        }
    }

    static int id(int shard, int number) {
        return number * SHARDS + shard;
    }

    static int shard(int id) {
        return id % SHARDS;
    }

    static int number(int id) {
        return id / SHARDS;
    }

    /** Searches, and puts together what was found. Once. */
    Exploration explore(Limits limits, Progress progress) {
        search(limits, progress);
        return found();
    }

    /** Goes on from where the survey begins, until nothing is new or a limit is met; whether nothing is new. Once. */
    boolean search(Limits limits, Progress progress) {
        Scout first = scouts.get(0);
        first.begin();
        int words = survey.words();
        long[] row = Arrays.copyOf(first.key(), words + survey.shades().words());
        System.arraycopy(first.shades(), 0, row, words, row.length - words);
        int hash = Shard.hash(row, 0, words);
        shards[hash >>> SHARD_SHIFT].add(row, 0, hash);
        levels.add(new int[SHARDS]);
        boolean goesOn = true;
        while (goesOn && hasMore()) {
            goesOn = level(limits, progress);
        }
        levels.add(sizes());
        complete = goesOn;
        return complete;
    }

    private boolean hasMore() {
        return frontier() != 0 || Arrays.stream(shards).anyMatch(Shard::hasGrown);
    }

    private long frontier() {
        long frontier = 0;
        for (Shard shard : shards) {
            frontier += shard.size() - shard.gone();
        }
        return frontier;
    }

    private int[] sizes() {
        return Arrays.stream(shards).mapToInt(Shard::size).toArray();
    }

    /** Goes on from every state of the frontier, then again from those in which more may be so than before. */
    private boolean level(Limits limits, Progress progress) {
        int[] ends = sizes();
        int[][] again = new int[SHARDS][];
        for (int shard = 0; shard < SHARDS; shard++) {
            again[shard] = shards[shard].takeGrown();
        }
        boolean goesOn = true;
        for (int shard = 0; shard < SHARDS && goesOn; shard++) {
            while (shards[shard].gone() < ends[shard] && goesOn) {
                fill(shard, ends[shard]);
                goesOn = isFull() ? round(limits, progress) : true;
            }
        }
        for (int shard = 0; shard < SHARDS && goesOn; shard++) {
            for (int from = 0; from < again[shard].length && goesOn; from += Chunk.SIZE) {
                fill(shard, again[shard], from);
                goesOn = isFull() ? round(limits, progress) : true;
            }
        }
        goesOn = filled == 0 ? goesOn : round(limits, progress) && goesOn;
        levels.add(ends);
        return goesOn;
    }

    private boolean isFull() {
        return filled == CHUNKS;
    }

    private void fill(int shard, int end) {
        Chunk chunk = chunks.get(filled++);
        chunk.clear(shard, looked, false);
        int number = shards[shard].gone();
        while (number < end && !chunk.isFull()) {
            chunk.add(number++);
        }
        shards[shard].goOn(number);
        looked += chunk.size();
    }

    private void fill(int shard, int[] numbers, int from) {
        Chunk chunk = chunks.get(filled++);
        chunk.clear(shard, looked, true);
        for (int place = from; place < numbers.length && !chunk.isFull(); place++) {
            chunk.add(numbers[place]);
        }
        looked += chunk.size();
    }

    /** Goes on from what the chunks hold; whether to go on after that. */
    private boolean round(Limits limits, Progress progress) {
        workers.each(filled, (worker, number) -> {
            Chunk chunk = chunks.get(number);
            chunk.expand(shards[chunk.shard()], scouts.get(worker));
        });
        workers.each(SHARDS, (worker, shard) -> {
            for (int number = 0; number < filled; number++) {
                chunks.get(number).deliver(shard, shards[shard]);
            }
        });
        workers.each(SHARDS, (worker, shard) -> {
            for (int number = 0; number < filled; number++) {
                if (chunks.get(number).shard() == shard) {
                    chunks.get(number).link(shards[shard]);
                }
            }
        });
        for (int number = 0; number < filled; number++) {
            transitions += chunks.get(number).isAgain() ? 0 : chunks.get(number).transitions();
        }
        filled = 0;
        return goesOn(limits, progress);
    }

    private boolean goesOn(Limits limits, Progress progress) {
        long states = 0;
        long bytes = 0;
        for (Shard shard : shards) {
            states += shard.size();
            bytes += shard.bytes();
        }
        for (Chunk chunk : chunks) {
            bytes += chunk.bytes();
        }
        boolean wanted = progress.goesOn(new Progress.Standing(states, transitions, frontier(), levels.size()));
        return wanted && states <= limits.states() && bytes <= limits.bytes();
    }

    /** All that was found, put together. Once; while it is being done the states take twice the memory. */
    Exploration found() {
        Sightings sightings = scouts.get(0).sightings();
        for (Scout scout : scouts.subList(1, scouts.size())) {
            sightings.merge(scout.sightings());
        }
        chunks.clear();
        Renumbering renumbering = new Renumbering(survey, shards, levels);
        Graph graph = renumbering.graph(workers);
        sightings.renumber(renumbering::number);
        return new Exploration(graph, sightings, complete);
    }
}
