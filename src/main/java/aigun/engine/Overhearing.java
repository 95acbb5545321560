package aigun.engine;

import aigun.model.CounterpartId;
import aigun.model.Paragraph;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** Sums up what a step tells, by some measure of paragraphs, and moves the shades as the step moves their slots. */
final class Overhearing implements Teller {
    private static final int UNMEASURED = -1;

    private final Survey survey;
    private final ToIntFunction<Paragraph> measure;
    private final Ears ears;
    private final Watch watch;
    /** For each text what its paragraphs without a condition come to. */
    private final int[] always;
    /** For each observer what its paragraph comes to. */
    private final int[] sometimes;

    private int least;
    private int most;

    Overhearing(Survey survey, long[] words, long[] shades, ToIntFunction<Paragraph> measure) {
        this.survey = survey;
        this.measure = measure;
        ears = new Ears(survey, new Sightings(survey), words, shades);
        watch = new Watch(survey.observers(), words, shades);
        always = new int[survey.observers().texts()];
        Arrays.fill(always, UNMEASURED);
        sometimes = new int[survey.observers().all().size()];
    }

    /** From now on a new sum. */
    void begin() {
        least = 0;
        most = 0;
    }

    /** What is told whatever is so that no state keeps. */
    int least() {
        return least;
    }

    /** That, and what may be told besides. */
    int most() {
        return most;
    }

    @Override
    public void outcome(Text text, long[] words) {
        tell(text, survey.observers().of(text), Proposal.NONE, 0);
    }

    @Override
    public void answered(Line line, long[] words, Proposal proposal, long touched) {
        tell(line.text(), survey.observers().of(line.text(), proposal), proposal, touched);
    }

    @Override
    public void remarked(CounterpartId who, Line line, long[] words) {
        tell(line.text(), survey.observers().of(line.text()), Proposal.NONE, 0);
    }

    @Override
    public void taken(Move move) {
        ears.taken(move);
    }

    @Override
    public void entered(Stage stage, long[] words) {
        outcome(stage.text(), words);
        outcome(stage.margin(), words);
        outcome(stage.epilogue(), words);
        remembered(survey.recall().seen(stage));
    }

    @Override
    public void changed(Change change) {
        ears.changed(change);
    }

    @Override
    public void remembered(Slot slot) {
        ears.remembered(slot);
    }

    private void tell(Text text, Observer[] observers, Proposal proposal, long touched) {
        if (always[text.place()] == UNMEASURED) {
            measure(text);
        }
        least += always[text.place()];
        most += always[text.place()];
        for (Observer observer : observers) {
            watch.judge(observer, proposal, touched);
            least += watch.isFound(false) ? 0 : sometimes[observer.number()];
            most += watch.isFound(true) ? sometimes[observer.number()] : 0;
        }
    }

    private void measure(Text text) {
        Observer[] observers = survey.observers().of(text);
        int place = text.place();
        int observed = 0;
        always[place] = 0;
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.when().isAlways()) {
                always[place] += measure.applyAsInt(paragraph);
            } else {
                sometimes[observers[observed++].number()] = measure.applyAsInt(paragraph);
            }
        }
    }
}
