package aigun.engine;

import aigun.model.CounterpartId;
import java.util.Arrays;
import java.util.BitSet;

/** What a scout hears of the steps it makes: notes each landmark, and moves the shades as the step moves their slots. */
final class Ears implements Teller {
    private final Survey survey;
    private final Sightings sightings;
    private final Watch watch;
    private final Stops stops;
    private final long[] shades;
    private final OpenQuestions questions;
    /** For each proposal and text whether what the proposal rules out was noted. */
    private final BitSet[] ruledOut;

    private final DraftReads draftReads;

    private long stamp;
    private int node;
    private int option;

    Ears(Survey survey, Sightings sightings, long[] words, long[] shades) {
        this.survey = survey;
        this.sightings = sightings;
        this.shades = shades;
        stops = new Stops(survey, sightings, words, shades);
        watch = new Watch(survey.observers(), words, shades);
        draftReads = new DraftReads(survey);
        questions = new OpenQuestions(survey.observers(), survey.wide().proposals());
        ruledOut = new BitSet[survey.wide().proposals() + 1];
        Arrays.setAll(ruledOut, proposal -> new BitSet());
    }

    /** From now on everything is heard of this state. */
    void listen(long newStamp, int newNode) {
        stamp = newStamp;
        node = newNode;
        option = Sight.AT_REST;
    }

    /** From now on everything is heard of this option of the state. */
    void listen(int newOption) {
        option = newOption;
    }

    /** From now on these bits of the words tell what texts read of several things together, whatever the shades say. */
    void trust(long[] bits) {
        watch.trust(bits);
    }

    /** Begins to hear whether anything asks for the draft once terms are written into it, or writes into it again. */
    void beginDraft() {
        draftReads.begin();
    }

    /** Whether anything did. */
    boolean heardDraft() {
        return draftReads.end();
    }

    void note(int landmark, boolean holds) {
        if (!sightings.isSeen(landmark, holds)) {
            sightings.see(landmark, holds, new Sight(stamp, node, option, Sight.NONE, 0));
        }
    }

    @Override
    public void outcome(Text text, long[] words) {
        tell(text);
    }

    @Override
    public void asked(Envoy envoy, long[] words, Proposal proposal, long touched) {
        draftReads.asked(proposal);
        for (When when : envoy.reservation().whens()) {
            if (when.landmark() != When.UNMARKED && !sightings.isSettled(when.landmark())) {
                when.weigh(words, proposal, touched, this);
            }
        }
    }

    @Override
    public void answered(Line line, long[] words, Proposal proposal, long touched) {
        note(line.landmark(), true);
        answer(line.text(), proposal, touched);
    }

    @Override
    public void remarked(CounterpartId who, Line line, long[] words) {
        note(line.landmark(), true);
        tell(line.text());
    }

    @Override
    public void taken(Move move) {
        remembered(survey.recall().taken(move));
    }

    @Override
    public void entered(Stage stage, long[] words) {
        note(stage.landmark(), true);
        tell(stage.text());
        tell(stage.margin());
        tell(stage.epilogue());
        remembered(survey.recall().seen(stage));
    }

    @Override
    public void weighed(When when, boolean held) {
        draftReads.weighed(when);
        note(when.landmark(), held);
    }

    @Override
    public void met(int landmark) {
        note(landmark, true);
    }

    @Override
    public void changed(Change change) {
        draftReads.changed(change);
        stops.heard(change, stamp, node, option);
        int number = survey.shades().number(change.slot());
        if (0 <= number) {
            survey.shades().all().get(number).change(change, shades);
        }
    }

    @Override
    public void remembered(Slot slot) {
        if (!slot.isFixed()) {
            int number = survey.shades().number(slot);
            if (0 <= number) {
                survey.shades().all().get(number).set(1, shades);
            }
        }
    }

    private void tell(Text text) {
        Unsettled unsettled = questions.of(text);
        judge(unsettled, Proposal.NONE, 0);
        draftReads.told(unsettled);
    }

    /** Whether nothing new can be learnt from telling an answer to a proposal. */
    boolean isSettled(Line line, Proposal proposal) {
        if (!sightings.isSeen(line.landmark(), true)
                || !ruledOut[proposal.number()].get(line.text().place())) {
            return false;
        }
        Unsettled unsettled = questions.of(line.text(), proposal);
        unsettled.settle(sightings);
        return unsettled.count() == 0;
    }

    private void answer(Text text, Proposal proposal, long touched) {
        judge(questions.of(text, proposal), proposal, touched);
        if (!ruledOut[proposal.number()].get(text.place())) {
            ruledOut[proposal.number()].set(text.place());
            for (Observer observer : survey.observers().of(text)) {
                if (!observer.when().canHold(proposal)) {
                    note(observer.landmark(), false);
                }
            }
        }
    }

    private void judge(Unsettled unsettled, Proposal proposal, long touched) {
        unsettled.settle(sightings);
        for (int index = unsettled.count() - 1; 0 <= index; index--) {
            Observer observer = unsettled.get(index);
            if (!watch.knows(observer, proposal, touched)) {
                watch.judge(observer, proposal, touched);
                note(observer.landmark(), true, watch);
                note(observer.landmark(), false, watch);
            }
            if (proposal == Proposal.NONE && observer.isSteady()) {
                unsettled.drop(index);
            }
        }
    }

    private void note(int landmark, boolean holds, Watch judged) {
        if (judged.isFound(holds) && judged.isCertain(holds)) {
            sightings.see(landmark, holds, new Sight(stamp, node, option, judged.shade(holds), judged.value(holds)));
        } else if (judged.isFound(holds)) {
            sightings.doubt(landmark, holds);
        }
    }
}
