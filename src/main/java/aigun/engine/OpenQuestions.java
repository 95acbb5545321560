package aigun.engine;

import java.util.Arrays;

/**
 * The observers of every text that something may still be learnt of: most are settled soon, and are then asked no more.
 * For one thread.
 */
final class OpenQuestions {
    private static final Unsettled NOT_ASKED = new Unsettled(new Observer[0]);

    private final Observers observers;
    private final Unsettled[] byText;
    /** The same for answers to each proposal, by its number, and text; nothing for a proposal that was not made yet. */
    private final Unsettled[][] byProposal;

    OpenQuestions(Observers observers, int proposals) {
        this.observers = observers;
        byText = row();
        byProposal = new Unsettled[proposals + 1][0];
    }

    private Unsettled[] row() {
        Unsettled[] row = new Unsettled[observers.texts()];
        Arrays.fill(row, NOT_ASKED);
        return row;
    }

    Unsettled of(Text text) {
        int place = text.place();
        if (byText[place] == NOT_ASKED) {
            byText[place] = new Unsettled(observers.of(text));
        }
        return byText[place];
    }

    /** Of an answer, those that the proposal does not rule out. */
    Unsettled of(Text text, Proposal proposal) {
        int number = proposal.number();
        int place = text.place();
        if (byProposal[number].length == 0) {
            byProposal[number] = row();
        }
        if (byProposal[number][place] == NOT_ASKED) {
            byProposal[number][place] = new Unsettled(observers.of(text, proposal));
        }
        return byProposal[number][place];
    }
}
