package aigun.engine;

import aigun.model.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The conditional paragraphs of all texts, and which of them can be shown at all in answer to a proposal. */
final class Observers {
    private static final Observer[] NONE = {};

    private final Observer[][] byText;
    /** For each text those that read several things together. */
    private final Observer[][] joint;
    /** For each proposal, by its number, and text those that it does not rule out. */
    private final List<Observer[][]> byProposal = new ArrayList<>();

    private final List<Observer> all = new ArrayList<>();

    private Observers(int texts) {
        byText = new Observer[texts][];
        joint = new Observer[texts][];
    }

    static Observers of(Lexicon lexicon, Shades shades, Steps steps) {
        List<Text> texts = lexicon.landmarks().texts();
        Observers observers = new Observers(texts.size());
        for (Text text : texts) {
            Observer[] of = observers.of(text, lexicon, shades);
            observers.byText[text.place()] = of;
            observers.joint[text.place()] =
                    Arrays.stream(of).filter(Observer::isJoint).toArray(Observer[]::new);
        }
        for (Stage stage : steps.stages()) {
            for (Move move : stage.moves()) {
                observers.sift(move.course());
            }
        }
        return observers;
    }

    private Observer[] of(Text text, Lexicon lexicon, Shades shades) {
        List<Observer> found = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (!paragraph.when().isAlways()) {
                When when = lexicon.when(paragraph.when());
                int landmark = text.landmark() + found.size();
                List<Shade> read = Observer.read(when, shades, lexicon.slots().words());
                Slot round = Observer.readRound(when, lexicon.slots());
                Observer observer = new Observer(all.size(), landmark, when, read, round);
                all.add(observer);
                found.add(observer);
            }
        }
        return found.toArray(NONE);
    }

    private void sift(Course course) {
        if (course instanceof Course.Propose propose) {
            sift(propose.envoy(), propose.proposal());
        } else if (course instanceof Course.Ask ask) {
            sift(ask.envoy(), ask.proposal());
        } else if (course instanceof Course.Accept accept) {
            sift(accept.standing().proposal(), List.of(accept.standing().line()));
        }
    }

    private void sift(Envoy envoy, Proposal proposal) {
        List<Line> lines = new ArrayList<>(envoy.rules());
        lines.add(envoy.accepts());
        lines.add(envoy.refuses());
        sift(proposal, lines);
    }

    private void sift(Proposal proposal, List<Line> lines) {
        while (byProposal.size() <= proposal.number()) {
            byProposal.add(new Observer[byText.length][0]);
        }
        Observer[][] sifted = byProposal.get(proposal.number());
        for (Line line : lines) {
            List<Observer> possible = new ArrayList<>();
            for (Observer observer : byText[line.text().place()]) {
                if (observer.when().canHold(proposal)) {
                    possible.add(observer);
                }
            }
            sifted[line.text().place()] = possible.toArray(NONE);
        }
    }

    /** All of them, by number. */
    List<Observer> all() {
        return all;
    }

    /** How many texts there are. */
    int texts() {
        return byText.length;
    }

    /** Those of a text. */
    Observer[] of(Text text) {
        return byText[text.place()];
    }

    /** Those of a text that read several things together. */
    Observer[] joint(Text text) {
        return joint[text.place()];
    }

    /** Those of an answer that the proposal does not rule out; it was put to whom the text belongs to. */
    Observer[] of(Text text, Proposal proposal) {
        return byProposal.get(proposal.number())[text.place()];
    }
}
