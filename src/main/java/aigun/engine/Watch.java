package aigun.engine;

import java.util.Arrays;

/** Judges whether a condition that a text reads may hold, and may not, where not all that it reads is known. */
final class Watch {
    /** The most combinations of possible values that are looked at. */
    private static final int COMBINATIONS_MAX = 4_096;

    private final long[] words;
    private final long[] shades;
    /** The words as they were before they were tried with other values. */
    private final long[] before;
    /** For each observer what it was asked already. */
    private final Memo[] memos;
    /** Whether the condition may not hold, and whether it may. */
    private final boolean[] found = new boolean[2];
    /** With which value of the shade that varies. */
    private final long[] value = new long[2];

    private Shade varying = new Shade(Sight.NONE, Slot.NONE, 0, 0, 0);
    /** The bits of the words that hold of every way to the state, for observers that read several of them together. */
    private long[] trusted = {};
    /** How many shades vary. */
    private int variable;

    Watch(Observers observers, long[] words, long[] shades) {
        this.words = words;
        this.shades = shades;
        before = words.clone();
        memos = new Memo[observers.all().size()];
        Arrays.fill(memos, Memo.UNUSED);
    }

    /** Whether there is nothing new to be learnt from judging it now. */
    boolean knows(Observer observer, Proposal proposal, long touched) {
        if (0 < trusted.length && observer.isJoint()) {
            return false;
        }
        int number = observer.number();
        if (memos[number] == Memo.UNUSED) {
            memos[number] = new Memo(observer);
        }
        long asked = (long) proposal.number() << Integer.SIZE | observer.round(words);
        return memos[number].knows(observer, shades, asked, touched);
    }

    /**
     * Judges in the state as it is now, which stays as it is: what a text reads of drafts that stand for one another, a rule
     * may yet weigh in the same step.
     */
    void judge(Observer observer, Proposal proposal, long touched) {
        System.arraycopy(words, 0, before, 0, words.length);
        vary(observer, proposal, touched);
        System.arraycopy(before, 0, words, 0, words.length);
    }

    private void vary(Observer observer, Proposal proposal, long touched) {
        found[0] = false;
        found[1] = false;
        variable = 0;
        long combinations = 1;
        for (Shade shade : observer.shades()) {
            boolean told = isTold(shade, observer);
            if (!told) {
                shade.slot().store(words, shade.least(shades));
            }
            if (!told && !shade.isSingle(shades)) {
                variable++;
                varying = shade;
                combinations *= shade.greatest(shades) - shade.least(shades) + 1;
            }
        }
        do {
            int side = observer.when().holds(words, proposal, touched) ? 1 : 0;
            if (!found[side]) {
                found[side] = true;
                value[side] = variable == 0 ? 0 : varying.slot().stored(words);
            }
        } while (combinations <= COMBINATIONS_MAX && !(found[0] && found[1]) && advance(observer));
        if (COMBINATIONS_MAX < combinations) {
            variable = Math.max(variable, 2);
            found[0] = true;
            found[1] = true;
        }
    }

    private boolean isTold(Shade shade, Observer observer) {
        return observer.isJoint() && Observer.isWithin(shade.slot(), trusted);
    }

    /** From now on these bits of the words are so on every way to the state. */
    void trust(long[] bits) {
        trusted = bits;
    }

    /** The next combination of possible values, if there is one. */
    private boolean advance(Observer observer) {
        for (Shade shade : observer.shades()) {
            if (isTold(shade, observer)) {
                continue;
            }
            long next = shade.slot().stored(words) + 1;
            long greatest = shade.greatest(shades);
            while (next <= greatest && !shade.has(next, shades)) {
                next++;
            }
            if (next <= greatest) {
                shade.slot().store(words, next);
                return true;
            }
            shade.slot().store(words, shade.least(shades));
        }
        return false;
    }

    /** Whether the condition may be on this side. */
    boolean isFound(boolean holds) {
        return found[holds ? 1 : 0];
    }

    /** Whether that is certain: it is so by every combination, or by one thing alone that varies. */
    boolean isCertain(boolean holds) {
        return variable == 0 || !isFound(!holds) || (variable == 1 && isAttained(value[holds ? 1 : 0]));
    }

    /** Of a wide shade only the ends are known to occur. */
    private boolean isAttained(long stored) {
        return !varying.isWide() || stored == varying.least(shades) || stored == varying.greatest(shades);
    }

    /** The number of the shade that this side depends on; {@link Sight#NONE} if it depends on none. */
    int shade(boolean holds) {
        return variable == 1 && isFound(!holds) ? varying.number() : Sight.NONE;
    }

    /** What that shade's slot has to store. */
    long value(boolean holds) {
        return value[holds ? 1 : 0];
    }
}
