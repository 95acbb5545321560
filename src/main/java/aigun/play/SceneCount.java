package aigun.play;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.Scene;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What was decided in one scene, added up over many paths. For one thread. */
public final class SceneCount {
    private final Scene scene;
    private final List<Option> options = new ArrayList<>();

    /** For each index of an option the place of what has its id; accepting has one id, whatever the offer is. */
    private final int[] places;

    private final long[] taken;
    private final long[] open;
    private long decisions;
    /** The numbers of the decisions on their paths, added up. */
    private long numbers;

    private long paths;

    /**
     * An option with how often it was taken, of how often it was open.
     *
     * @param option of several with one id the first
     */
    public record Count(Option option, long taken, long open) {}

    SceneCount(Story story, Scene scene) {
        this.scene = scene;
        List<Option> moves = story.moves(scene.id());
        List<ChoiceId> ids = new ArrayList<>();
        places = new int[moves.size()];
        for (Option move : moves) {
            if (!ids.contains(move.id())) {
                ids.add(move.id());
                options.add(move);
            }
            places[move.index()] = ids.indexOf(move.id());
        }
        taken = new long[ids.size()];
        open = new long[ids.size()];
    }

    /** One decision more, which was so many on its path. */
    void add(Journey.Step step, int number) {
        decisions++;
        numbers += number;
        taken[places[step.index()]]++;
        BitSet offered = new BitSet();
        step.open().stream().forEach(index -> offered.set(places[index]));
        offered.stream().forEach(place -> open[place]++);
    }

    /** One path more decided here. */
    void addPath() {
        paths++;
    }

    void addAll(SceneCount other) {
        decisions += other.decisions;
        numbers += other.numbers;
        paths += other.paths;
        for (int place = 0; place < taken.length; place++) {
            taken[place] += other.taken[place];
            open[place] += other.open[place];
        }
    }

    public Scene scene() {
        return scene;
    }

    /** Whether it is chance that decides here. */
    public boolean isChance() {
        return scene.way() instanceof Way.Chance;
    }

    /** How many decisions were made here; a path can come back. */
    public long decisions() {
        return decisions;
    }

    /** How early it was decided here, on the average: the first decision of a path is 1. */
    double about() {
        return (double) numbers / decisions;
    }

    /** How many paths decided here at least once. */
    public long paths() {
        return paths;
    }

    /** All options that were ever open, in the order of the pack. */
    public List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (int place = 0; place < taken.length; place++) {
            if (0 < open[place]) {
                counts.add(new Count(options.get(place), taken[place], open[place]));
            }
        }
        return counts;
    }

    /** How many pairs of two decisions there are here. */
    public long pairs() {
        return pairs(decisions);
    }

    /**
     * In how many of these pairs the two decided differently. Of all pairs it is the Gini-Simpson index: 0 where all did the
     * same, 1 where no two did.
     */
    public long pairsApart() {
        long alike = 0;
        for (long each : taken) {
            alike += pairs(each);
        }
        return pairs() - alike;
    }

    private static long pairs(long number) {
        return number * (number - 1) / 2;
    }
}
