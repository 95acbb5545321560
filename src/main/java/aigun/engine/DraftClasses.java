package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Drafts that no later rule tells apart, for each scene where play may rest: the first of them stands for all. Where the
 * draft is only weighed and no longer argued about, thousands of drafts come to a few hundred.
 *
 * <p>Gone over backwards like {@link Liveness}, from what each condition still has to know. Where a counterpart may be
 * asked, and in loops, every draft is told apart.
 */
final class DraftClasses {
    private final Steps steps;
    private final DraftSpace space;
    private final Residues residues;
    private final Partition apart;
    /** For each scene what is told apart while play rests there. */
    private final List<Partition> rest = new ArrayList<>();
    /** For each scene what is told apart before it is entered. */
    private final List<Partition> enter = new ArrayList<>();

    private DraftClasses(Steps steps, Slots slots, DraftSpace space) {
        this.steps = steps;
        this.space = space;
        residues = new Residues(space, slots);
        apart = Partition.discrete(space.size());
        for (int place = 0; place < steps.stages().length; place++) {
            rest.add(apart);
            enter.add(apart);
        }
    }

    /** For each scene and draft the draft that stands for it; empty for a scene in which each stands for itself. */
    static int[][] of(DraftSpace space, Slots slots, Steps steps, Endgame endgame) {
        int[][] stands = new int[steps.stages().length][0];
        if (!space.isSmall()) {
            return stands;
        }
        DraftClasses classes = new DraftClasses(steps, slots, space);
        for (int place : SceneOrder.lastFirst(steps.stages())) {
            classes.classify(place);
            Partition partition = classes.rest.get(place);
            stands[place] = partition.isDiscrete() || endgame.has(place) ? new int[0] : partition.least();
        }
        return stands;
    }

    private void classify(int place) {
        Stage stage = steps.stages()[place];
        Partition resting = stage.passes() ? after(stage.on(), stage) : resting(stage);
        rest.set(place, resting);
        enter.set(place, before(stage.effects(), resting));
    }

    private Partition resting(Stage stage) {
        if (!stage.isSettled()) {
            return apart;
        }
        Partition told = residues.whole();
        for (Judging judging : stage.judgings()) {
            told = told.and(residues.of(judging.when()));
        }
        for (Move move : stage.moves()) {
            Course.Act act = (Course.Act) move.course();
            told = told.and(residues.of(move.open())).and(before(act.changes(), after(act.next(), stage)));
        }
        return told;
    }

    private Partition after(Ways ways, Stage stage) {
        for (int to : ways.to()) {
            if (enter.get(to).isDiscrete()) {
                return apart;
            }
        }
        Partition told = residues.whole();
        for (int index = 0; index < ways.to().length; index++) {
            told = told.and(residues.of(ways.whens()[index])).and(enter.get(ways.to()[index]));
        }
        for (Break each : stage.breaks()) {
            told = told.and(residues.of(each.when())).and(enter.get(each.to()));
        }
        return told;
    }

    private Partition before(Changes changes, Partition after) {
        if (after.isDiscrete()) {
            return after;
        }
        Partition told = after;
        Change[] all = changes.all();
        for (int index = all.length - 1; 0 <= index; index--) {
            Change change = all[index];
            int issue = space.issue(change.slot().word(), change.slot().shift());
            Partition changed = issue < 0 ? told : told.before(space.with(issue, change.after(0)));
            boolean always = change.when() == When.ALWAYS;
            told = always ? changed : told.and(changed).and(residues.of(change.when()));
        }
        return told;
    }
}
