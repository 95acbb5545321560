package aigun.engine;

import aigun.model.Counterpart;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Goes back over what a decision brings about, from what is read after it to what is read before it. */
final class Backflow {
    private final Readers readers;
    /** The changes that somebody reads later. */
    private final Set<Change> read = Collections.newSetFromMap(new IdentityHashMap<>());

    Backflow(Readers readers) {
        this.readers = readers;
    }

    /** Whether somebody was found to read later what the change makes. */
    boolean isRead(Change change) {
        return read.contains(change);
    }

    /** Before a decision's course, when these bits are read after each of its ways on. */
    long[] before(Course course, Afterwards afterwards) {
        if (course instanceof Course.Act act) {
            return before(act, afterwards);
        }
        if (course instanceof Course.Ask ask) {
            long[] bits = union(
                    before(ask.agreed().act(), afterwards), before(ask.refused().act(), afterwards));
            bits = asked(ask.envoy(), ask.proposal(), bits);
            return before(ask.first().changes(), readInto(ask.first().text(), bits));
        }
        if (course instanceof Course.Propose propose) {
            long[] bits = union(afterwards.of(Ways.STAY), afterwards.of(propose.broken()));
            return asked(propose.envoy(), propose.proposal(), bits);
        }
        if (course instanceof Course.Accept accept) {
            Standing standing = accept.standing();
            return before(standing.line(), standing.proposal(), afterwards.of(Ways.STAY));
        }
        if (course instanceof Course.Remark remark) {
            return remarked(remark.replies(), afterwards.of(remark.next()));
        }
        throw new AssertionError(course);
    }

    /** What is read once a decision has had its effects and goes on by these ways. */
    interface Afterwards {
        long[] of(Ways ways);
    }

    private long[] before(Course.Act act, Afterwards afterwards) {
        return before(act.changes(), readInto(act.text(), afterwards.of(act.next())));
    }

    private long[] asked(Envoy envoy, Proposal proposal, long[] after) {
        long[] bits = union(before(envoy.accepts(), proposal, after), before(envoy.refuses(), proposal, after));
        for (Line rule : envoy.rules()) {
            bits = union(bits, before(rule, proposal, after));
            rule.when().read(bits);
        }
        envoy.reservation().read(bits);
        envoy.worth().read(bits);
        proposal.read(bits);
        return bits;
    }

    private long[] before(Line line, Proposal proposal, long[] after) {
        long[] bits = before(line.changes(), readInto(line.text(), after));
        if (line.deed() == Counterpart.Deed.ACCEPT) {
            for (Change change : proposal.changes()) {
                forget(change.slot(), bits);
            }
        }
        proposal.read(bits);
        return bits;
    }

    private long[] remarked(List<Line> replies, long[] after) {
        long[] bits = after.clone();
        for (Line line : replies) {
            bits = union(bits, before(line.changes(), readInto(line.text(), after)));
            line.when().read(bits);
        }
        return bits;
    }

    /** Before changes that are made in order. One that nobody reads later reads nothing itself, unless
     * it is asked whether it is ever made. */
    long[] before(Changes changes, long[] after) {
        long[] bits = after.clone();
        Change[] all = changes.all();
        for (int index = all.length - 1; 0 <= index; index--) {
            Change change = all[index];
            boolean later = isRead(change.slot(), bits);
            if (later) {
                read.add(change);
            }
            if (later && change.isOverwriting()) {
                forget(change.slot(), bits);
            }
            if (later || readers.readAnyChange()) {
                change.when().read(bits);
            }
        }
        return bits;
    }

    /** The bits, with what is read where the text is told. */
    long[] readInto(Text text, long[] bits) {
        long[] all = bits.clone();
        readers.read(text, all);
        return all;
    }

    static boolean isRead(Slot slot, long[] bits) {
        return (bits[slot.word()] >>> slot.shift() & slot.mask()) != 0;
    }

    /** What is written here is not read from before. */
    static void forget(Slot slot, long[] bits) {
        bits[slot.word()] &= ~(slot.mask() << slot.shift());
    }

    static long[] union(long[] one, long[] other) {
        long[] bits = one.clone();
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= other[word];
        }
        return bits;
    }
}
