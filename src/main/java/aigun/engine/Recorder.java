package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Paragraph;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;

/** Takes down what a step tells; to the step's own texts it is the past, with what the step has added so far. */
final class Recorder implements Teller, Past {
    private final Lexicon lexicon;
    private final Past past;
    /** Where the decision is made; at an opening the scene it opens with. */
    private final SceneId place;

    private final List<Passage> passages = new ArrayList<>();
    private final List<SceneId> entered = new ArrayList<>();
    private final List<ChoiceId> taken = new ArrayList<>();
    /** Who was asked, if anybody. */
    private final List<CounterpartId> asked = new ArrayList<>();

    private Answered answered = new Answered.Unasked();
    private int reservation;
    private int worthBefore;
    private int worthAfter;

    Recorder(Lexicon lexicon, Past past, SceneId place) {
        this.lexicon = lexicon;
        this.past = past;
        this.place = place;
    }

    /** What was told, in a step that led to this state and to this standing offer, if any. */
    Telling telling(State after, List<Counterpart.Offer> offer) {
        Answered last = answered instanceof Answered.Said said ? said.withOffer(offer) : answered;
        return new Telling(after, passages, last, entered);
    }

    @Override
    public boolean saw(SceneId scene) {
        return entered.contains(scene) || past.saw(scene);
    }

    @Override
    public boolean took(SceneId scene, ChoiceId choice) {
        return (scene.equals(place) && taken.contains(choice)) || past.took(scene, choice);
    }

    @Override
    public void outcome(Text text, long[] words) {
        add(Passage.Kind.OUTCOME, place, held(text.paragraphs(), words, Proposal.NONE, 0));
    }

    @Override
    public void asked(Envoy envoy, long[] words, Proposal proposal, long touched) {
        asked.add(envoy.counterpart().id());
        reservation = envoy.reservation().value(words, proposal, touched);
        worthBefore = envoy.worth().of(words, Proposal.NONE);
        worthAfter = envoy.worth().of(words, proposal);
    }

    @Override
    public void answered(Line line, long[] words, Proposal proposal, long touched) {
        String because = line.reply().because();
        answered = new Answered.Said(
                asked.get(0), line.name(), line.deed(), because, reservation, worthBefore, worthAfter, List.of());
        add(Passage.Kind.ANSWER, place, held(line.reply().text(), words, proposal, touched));
    }

    @Override
    public void remarked(CounterpartId who, Line line, long[] words) {
        answered = new Answered.Remarked(who, line.name(), line.reply().because());
        add(Passage.Kind.ANSWER, place, held(line.reply().text(), words, Proposal.NONE, 0));
    }

    @Override
    public void taken(Move move) {
        taken.add(move.plan().id());
    }

    @Override
    public void entered(Stage stage, long[] words) {
        Scene scene = stage.scene();
        add(Passage.Kind.SCENE, scene.id(), held(scene.text(), words, Proposal.NONE, 0));
        add(Passage.Kind.MARGIN, scene.id(), held(scene.margin(), words, Proposal.NONE, 0));
        if (scene.way() instanceof Way.End end) {
            add(Passage.Kind.EPILOGUE, scene.id(), held(end.ending().epilogue(), words, Proposal.NONE, 0));
        }
        entered.add(scene.id());
    }

    private List<Paragraph> held(List<Paragraph> text, long[] words, Proposal proposal, long touched) {
        List<Paragraph> held = new ArrayList<>();
        for (Paragraph paragraph : text) {
            if (lexicon.when(paragraph.when(), this).holds(words, proposal, touched)) {
                held.add(paragraph);
            }
        }
        return held;
    }

    private void add(Passage.Kind kind, SceneId scene, List<Paragraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            passages.add(new Passage(kind, scene, paragraphs));
        }
    }
}
