package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.Paragraph;
import java.util.function.ToIntFunction;

/**
 * Takes options of bare states as a {@link Scout} does, and sums up what is told on the way. A text may ask what no state
 * keeps, so there is a least and a most of it; the one is reached where all that may be so is known. Of states that were
 * found with {@link Keep#DIFFERENCES} it knows nothing, since near the end those don't say what they hold. For one thread.
 */
public final class Listener {
    private final Survey survey;
    private final long[] here;
    private final long[] shadesHere;
    private final long[] words;
    private final long[] shades;
    private final Opened opened = new Opened();
    private final Overhearing overhearing;
    private Stage stage;

    Listener(Survey survey, ToIntFunction<Paragraph> measure) {
        this.survey = survey;
        here = survey.constant().clone();
        words = here.clone();
        shadesHere = new long[survey.shades().words()];
        shades = shadesHere.clone();
        overhearing = new Overhearing(survey, words, shades, measure);
        stage = survey.steps().stages()[0];
    }

    /**
     * Goes to a state.
     *
     * @param key where the state's key begins among keys
     * @param shade where its shades begin among shades
     */
    public void stand(long[] keys, int key, long[] shadesOf, int shade) {
        long[] constant = survey.constant();
        for (int word = 0; word < survey.words(); word++) {
            here[word] = keys[key + word] | constant[word];
        }
        System.arraycopy(shadesOf, shade, shadesHere, 0, shadesHere.length);
        stage = survey.steps().stage(here);
        opened.look(stage.moves(), here);
    }

    /** How many options are open here. */
    public int count() {
        return opened.count();
    }

    /** What paths call an open option. */
    public ChoiceId id(int place) {
        return stage.moves()[opened.option(place)].plan().id();
    }

    /** Takes an open option, and stays where it stands. */
    public void take(int place) {
        System.arraycopy(here, 0, words, 0, here.length);
        System.arraycopy(shadesHere, 0, shades, 0, shades.length);
        overhearing.begin();
        survey.steps().make(words, opened.option(place), overhearing);
        survey.forget(words);
    }

    /** The key of the state that the last step led to; changed by the next. */
    public long[] key() {
        return words;
    }

    /** What the last step tells at least. */
    public int least() {
        return overhearing.least();
    }

    /** What it tells at most. */
    public int most() {
        return overhearing.most();
    }
}
