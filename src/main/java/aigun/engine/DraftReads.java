package aigun.engine;

import java.util.BitSet;

/** Hears whether anything in a step asks for the draft after terms were agreed, or writes into it. For one thread. */
final class DraftReads {
    /** The bits of the draft. */
    private final long[] draft;
    /** The landmarks of conditions that were looked at, and of those the ones that read the draft or what is proposed. */
    private final BitSet known = new BitSet();

    private final BitSet reading = new BitSet();
    private boolean listening;
    /** How many of the next changes are the terms themselves. */
    private int terms;

    private boolean heard;

    DraftReads(Survey survey) {
        draft = new long[survey.constant().length];
        for (Slot issue : survey.wide().slots().issues) {
            issue.mark(draft);
        }
    }

    /** From now on another step is made. */
    void begin() {
        listening = true;
        terms = 0;
        heard = false;
    }

    /** Nothing more is heard until another step begins. */
    boolean end() {
        listening = false;
        return heard;
    }

    /** Somebody is about to say yes to terms, which are written first. */
    void asked(Proposal proposal) {
        terms = proposal.changes().length;
    }

    void weighed(When when) {
        heard |= listening && reads(when, when.landmark());
    }

    /** A text was told of which this may yet be learnt. */
    void told(Unsettled unsettled) {
        for (int index = 0; listening && index < unsettled.count(); index++) {
            Observer observer = unsettled.get(index);
            heard |= reads(observer.when(), observer.landmark());
        }
    }

    void changed(Change change) {
        heard |= listening && terms == 0 && Backflow.isRead(change.slot(), draft);
        terms = Math.max(0, terms - 1);
    }

    private boolean reads(When when, int landmark) {
        if (!known.get(landmark)) {
            known.set(landmark);
            long[] bits = new long[draft.length];
            when.read(bits);
            boolean reads = when.readsProposal();
            for (int word = 0; word < bits.length; word++) {
                reads |= (bits[word] & draft[word]) != 0;
            }
            reading.set(landmark, reads);
        }
        return reading.get(landmark);
    }
}
