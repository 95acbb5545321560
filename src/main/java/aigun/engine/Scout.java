package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.SceneId;
import java.util.List;

/**
 * Goes ahead from bare states, in place, by the same step as play, and notes what it comes by. For one thread. It
 * stands at one state at a time, whose open options it knows; taking one leaves the state that it leads to in
 * {@link #key} and {@link #shades} and the scout where it stood.
 */
public final class Scout {
    /** No option. */
    public static final int UNLIKE = -1;

    private static final long[] NOTHING = {};

    private final Survey survey;
    private final Steps steps;
    private final Ears ears;
    private final Sightings sightings;
    private final Prospects prospects;
    /** Where it stands. */
    private final long[] here;

    private final long[] shadesHere;
    private final Brought brought;
    private final Foresight foresight;
    private final Opened opened = new Opened();
    private Stage stage;
    private final Proposing proposing;
    /** Where the last step led. */
    private final long[] words;

    private final long[] shades;
    private final Alike.Place stands;
    private final Alike.Place there;

    Scout(Survey survey) {
        this.survey = survey;
        steps = survey.steps();
        sightings = new Sightings(survey);
        here = survey.constant().clone();
        words = here.clone();
        shadesHere = new long[survey.shades().words()];
        shades = shadesHere.clone();
        brought = new Brought(survey);
        foresight = new Foresight(survey, sightings.contest(), brought);
        ears = new Ears(survey, sightings, words, shades);
        there = new Alike.Place(words, shades);
        stands = new Alike.Place(here, shadesHere);
        proposing = new Proposing(survey, sightings, ears, stands, there);
        prospects = new Prospects(sightings, ears);
        stage = steps.stages()[0];
    }

    /** Begins where the survey does: enters the scene of a start, or rests where the play did. */
    public void begin() {
        Horizon beginning = survey.beginning();
        System.arraycopy(beginning.first(), 0, words, 0, words.length);
        survey.shades().copy(words, shades);
        if (beginning.isOpening()) {
            ears.listen(0, Sight.OPENING);
            steps.enter(words, (int) survey.wide().slots().scene.stored(words), ears);
        }
        survey.forget(words);
        foresight.close(words);
    }

    /**
     * Goes to a state.
     *
     * @param key where the state's key begins among keys
     * @param shade where its shades begin among shades
     */
    public void stand(long[] keys, int key, long[] shadesOf, int shade) {
        int scene = survey.scene(keys, key);
        boolean closed = survey.endgame().has(scene);
        long[] from = closed ? survey.endgame().state(keys, key) : keys;
        long[] constant = survey.constant();
        for (int word = 0; word < survey.words(); word++) {
            here[word] = from[(closed ? 0 : key) + word] | constant[word];
        }
        ears.trust(closed ? survey.forgetting().kept(scene) : NOTHING);
        System.arraycopy(shadesOf, shade, shadesHere, 0, shadesHere.length);
        stage = steps.stage(here);
        opened.look(stage.moves(), here);
        proposing.begin();
    }

    /**
     * Notes what is so in the state where it stands.
     *
     * @param stamp the state's place in the order of looking
     * @param node the state's number
     */
    public void look(long stamp, int node) {
        ears.listen(stamp, node);
        sightings.ranges().note((int) survey.wide().slots().scene.stored(here), shadesHere);
        prospects.look(stage, opened, here);
    }

    /** How many options are open here. */
    public int count() {
        return opened.count();
    }

    /** The index of an open option, as {@link Story#step} takes it. */
    public int option(int place) {
        return opened.option(place);
    }

    /** What paths call an open option. */
    public ChoiceId id(int place) {
        return move(place).plan().id();
    }

    /** The weight of an open option where chance decides; 1 where the player does. */
    public int weight(int place) {
        return move(place).weight();
    }

    /** Whether an open option departs from what is attested; waiting and chance are never judged. */
    public boolean departs(int place) {
        Move move = move(place);
        Proposal proposal = move.plan().proposal();
        if (!move.isJudged()) {
            return false;
        }
        return proposal == Proposal.NONE
                ? move.isDeparture()
                : survey.foregone().departs(move, here);
    }

    private Move move(int place) {
        return stage.moves()[opened.option(place)];
    }

    /**
     * The place of an earlier option here that leads to the same as this one, and shows nothing that this one would not;
     * {@link #UNLIKE} if none is known. Most proposals at a table are refused alike.
     */
    public int like(int place) {
        ears.listen(opened.option(place));
        return proposing.like(place, move(place));
    }

    /** Takes an open option. */
    public void take(int place) {
        int option = opened.option(place);
        ears.listen(option);
        if (proposing.isAnswered(place)) {
            proposing.take(move(place), option);
        } else {
            there.become(stands);
            steps.make(words, option, ears);
        }
        survey.forget(words);
        foresight.close(words);
    }

    /** Takes the open option with this index. */
    public void takeOption(int option) {
        take(opened.place(option));
    }

    /** The scenes that an open option enters, in order; none where play stays at a table. */
    public List<SceneId> entered(int place) {
        return steps.entered(here.clone(), opened.option(place));
    }

    /** The key of the state that the last step led to; changed by the next. */
    public long[] key() {
        return words;
    }

    /** What else may be so in the state that the last step led to; changed by the next. */
    public long[] shades() {
        return shades;
    }

    /**
     * Compares what all options open here led to.
     *
     * @param keys the keys of the states they led to
     * @param at for each open option where its key begins
     */
    public void compare(long[] keys, int[] at) {
        int scene = (int) survey.wide().slots().scene.stored(here);
        if (sightings.contest().isUndecided(scene) && !survey.endgame().has(scene)) {
            sightings.contest().compare(scene, opened, brought.from(here, opened, keys, at));
        }
    }

    /** What it came by so far. */
    public Sightings sightings() {
        return sightings;
    }
}
