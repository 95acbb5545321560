package aigun.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values of one slot that nothing tells apart from a scene of the endgame on, whatever the other slots store: the least of
 * them stands for all. Gone over backwards like {@link Liveness}, which is the case that no value is told from any other.
 */
final class ValueClasses {
    private static final long[] NOTHING = {};

    private final Steps steps;
    private final Observers observers;
    private final Forgetting forgetting;
    private final List<Slot> slots;
    /** How many words conditions read, those of texts among them. */
    private final int words;
    /** For each scene and slot which values are told apart while play rests there; the whole where nothing was found. */
    private final Partition[][] rest;
    /** The same before it is entered. */
    private final Partition[][] enter;

    private ValueClasses(Survey survey, List<Slot> slots) {
        steps = survey.steps();
        observers = survey.observers();
        forgetting = survey.forgetting();
        words = survey.constant().length;
        this.slots = slots;
        rest = new Partition[steps.stages().length][];
        enter = new Partition[rest.length][];
        Arrays.fill(rest, new Partition[0]);
        Arrays.fill(enter, new Partition[0]);
    }

    /** A slot of which some values stand for others. */
    static final class Kept {
        private final Slot slot;
        /** For each value the one that stands for it. */
        private final int[] stands;

        private Kept(Slot slot, int[] stands) {
            this.slot = slot;
            this.stands = stands;
        }

        void keep(long[] words) {
            slot.store(words, stands[(int) slot.stored(words)]);
        }
    }

    /** For each scene the slots of which some values stand for others. */
    static Kept[][] of(Survey survey, Slots all) {
        Steps steps = survey.steps();
        Endgame endgame = survey.endgame();
        List<Slot> small = all.all()
                .filter(slot -> !slot.isFixed() && slot.mask() <= Slots.MEMBER_MAX)
                .toList();
        ValueClasses classes = new ValueClasses(survey, small);
        Kept[][] kept = new Kept[steps.stages().length][0];
        for (int place : SceneOrder.lastFirst(steps.stages())) {
            if (endgame.has(place)) {
                classes.classify(place);
                kept[place] = classes.kept(place, survey.forgetting().kept(place));
            }
        }
        return kept;
    }

    private Kept[] kept(int place, long[] bits) {
        List<Kept> kept = new ArrayList<>();
        for (int number = 0; number < slots.size(); number++) {
            Partition told = rest[place][number];
            if (!told.isDiscrete() && Observer.isWithin(slots.get(number), bits)) {
                kept.add(new Kept(slots.get(number), told.least()));
            }
        }
        return kept.toArray(new Kept[0]);
    }

    private void classify(int place) {
        Stage stage = steps.stages()[place];
        rest[place] = new Partition[slots.size()];
        enter[place] = new Partition[slots.size()];
        for (int number = 0; number < slots.size(); number++) {
            rest[place][number] = stage.passes() ? after(stage.on(), stage, number) : resting(place, number);
            Partition entered = rest[place][number];
            for (Text text : List.of(stage.text(), stage.margin(), stage.epilogue())) {
                entered = entered.and(told(text, number, NOTHING));
            }
            enter[place][number] = before(stage.effects(), entered, number);
        }
    }

    private Partition resting(int place, int number) {
        Stage stage = steps.stages()[place];
        Partition told = whole(number);
        for (Move move : stage.moves()) {
            Course.Act act = (Course.Act) move.course();
            Partition after = after(act.next(), stage, number).and(told(act.text(), number, forgetting.kept(place)));
            told = told.and(told(move.open(), number)).and(before(act.changes(), after, number));
        }
        return told;
    }

    private Partition after(Ways ways, Stage stage, int number) {
        Partition told = whole(number);
        for (int index = 0; index < ways.to().length; index++) {
            told = told.and(told(ways.whens()[index], number)).and(enter[ways.to()[index]][number]);
        }
        for (Break each : stage.breaks()) {
            told = told.and(told(each.when(), number)).and(enter[each.to()][number]);
        }
        return told;
    }

    private Partition before(Changes changes, Partition after, int number) {
        Partition told = after;
        Change[] all = changes.all();
        for (int index = all.length - 1; 0 <= index; index--) {
            Change change = all[index];
            if (change.slot().equals(slots.get(number))) {
                int[] becomes = new int[size(number)];
                Arrays.setAll(becomes, value -> (int) change.after(value));
                Partition changed = told.before(becomes);
                told = change.when() == When.ALWAYS ? changed : told.and(changed);
            }
            told = told.and(told(change.when(), number));
        }
        return told;
    }

    /**
     * What a text reads alone is told from the shades; of several things that are known together whether its condition
     * holds, of others all.
     *
     * @param known the bits that are known of the state where the step begins
     */
    private Partition told(Text text, int number, long[] known) {
        Partition told = whole(number);
        for (Observer observer : observers.joint(text)) {
            if (observer.isWithin(known)) {
                told = told.and(told(observer.when(), number));
            } else if (isRead(observer.when(), number)) {
                return discrete(number);
            }
        }
        return told;
    }

    private Partition told(When when, int number) {
        Partition told = whole(number);
        Slot slot = slots.get(number);
        for (Atom atom : when.atoms()) {
            long[] bits = new long[words];
            atom.read(bits);
            if (Observer.isWithin(slot, bits)) {
                if (!(atom instanceof Atom.Member member)) {
                    return discrete(number);
                }
                int[] sides = new int[size(number)];
                Arrays.setAll(sides, value -> (int) (member.set() >>> value & 1));
                told = told.and(new Partition(sides, 2).tight());
            }
        }
        return told;
    }

    private boolean isRead(When when, int number) {
        long[] bits = new long[words];
        when.read(bits);
        return Observer.isWithin(slots.get(number), bits);
    }

    private int size(int number) {
        return (int) slots.get(number).mask() + 1;
    }

    private Partition whole(int number) {
        return Partition.whole(size(number));
    }

    private Partition discrete(int number) {
        return Partition.discrete(size(number));
    }
}
