package aigun.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sees what comes of states of the endgame, by making every decision that is left there, and remembers it of many. Of each
 * state that it looks at it compares what the choices bring. For one thread.
 */
final class Foresight {
    private static final int PLACES_FIRST = 1 << 8;
    private static final int PLACES_MAX = 1 << 20;
    private final Survey survey;
    private final Contest contest;
    private final Brought brought;
    private final int width;
    /** What is needed to look at a state, then at those that it leads to, and so on. */
    private final List<Ground> grounds = new ArrayList<>();

    /** For each key that was looked at, in the one place it may have, its words and then one more than its future's number. */
    private long[] known = new long[0];

    private int places;
    /** The futures by their numbers, as far as they were met. */
    private Endgame.Future[] futures = {};
    /** How many keys were looked at. */
    private int looked;

    private final long[] wanted;

    Foresight(Survey survey, Contest contest, Brought brought) {
        this.survey = survey;
        this.contest = contest;
        this.brought = brought;
        width = survey.words();
        wanted = new long[width];
    }

    /** Where a state is looked at. */
    private static final class Ground {
        private final long[] here;
        private final long[] words;
        private final long[] key;
        private final Opened opened = new Opened();
        private final Hearsay hearsay;

        Ground(Survey survey) {
            here = survey.constant().clone();
            words = here.clone();
            key = new long[survey.words()];
            hearsay = new Hearsay(survey.observers());
        }
    }

    /** Gives a state of the endgame the key that all states with its future have; others keep theirs. */
    void close(long[] key) {
        int scene = survey.scene(key, 0);
        if (survey.endgame().has(scene)) {
            System.arraycopy(key, 0, wanted, 0, width);
            System.arraycopy(future(scene, wanted, 0).key(), 0, key, 0, width);
        }
    }

    private Endgame.Future future(int scene, long[] key, int depth) {
        if (!contest.isUndecided(scene)) {
            for (ValueClasses.Kept each : survey.values()[scene]) {
                each.keep(key);
            }
        }
        if (places <= looked && places < PLACES_MAX) {
            grow();
        }
        int at = place(key, 0);
        boolean same = known[at + width] != 0;
        for (int word = 0; word < width && same; word++) {
            same = known[at + word] == key[word];
        }
        if (same) {
            return futures[(int) known[at + width] - 1];
        }
        looked++;
        Endgame.Future found = look(scene, key, depth);
        if (futures.length <= found.number()) {
            futures = Arrays.copyOf(futures, found.number() * 2 + 1);
        }
        futures[found.number()] = found;
        // There may be more places now.
        int to = place(key, 0);
        System.arraycopy(key, 0, known, to, width);
        known[to + width] = found.number() + 1L;
        return found;
    }

    private int place(long[] from, int at) {
        long hash = 0;
        for (int word = 0; word < width; word++) {
            hash = Endgame.mixed(hash ^ from[at + word]);
        }
        return ((int) (hash >>> Integer.SIZE) & (places - 1)) * (width + 1);
    }

    private void grow() {
        long[] before = known;
        places = Math.max(PLACES_FIRST, places * 4);
        known = new long[places * (width + 1)];
        for (int at = 0; at < before.length; at += width + 1) {
            if (before[at + width] != 0) {
                System.arraycopy(before, at, known, place(before, at), width + 1);
            }
        }
    }

    private Endgame.Future look(int scene, long[] key, int depth) {
        if (grounds.size() == depth) {
            grounds.add(new Ground(survey));
        }
        Ground ground = grounds.get(depth);
        long[] constant = survey.constant();
        for (int word = 0; word < width; word++) {
            ground.here[word] = key[word] | constant[word];
        }
        Stage stage = survey.steps().stages()[scene];
        ground.opened.look(stage.moves(), ground.here);
        ground.hearsay.begin(scene, survey.forgetting().kept(scene));
        for (int open = 0; open < ground.opened.count(); open++) {
            int option = ground.opened.option(open);
            System.arraycopy(ground.here, 0, ground.words, 0, ground.words.length);
            ground.hearsay.add(option);
            survey.steps().make(ground.words, option, ground.hearsay);
            survey.forget(ground.words);
            System.arraycopy(ground.words, 0, ground.key, 0, width);
            ground.hearsay.add(future(survey.scene(ground.key, 0), ground.key, depth + 1));
        }
        if (contest.isUndecided(scene)) {
            contest.compare(scene, ground.opened, brought.from(ground.here, ground.opened));
        }
        return ground.hearsay.future(survey.endgame(), ground.here);
    }
}
