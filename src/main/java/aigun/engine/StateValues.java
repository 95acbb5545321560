package aigun.engine;

import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.SideId;
import aigun.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a state's words back into what the pack calls them. */
final class StateValues {
    private StateValues() {}

    static Draft draft(Lexicon lexicon, long[] words) {
        List<Term> terms = new ArrayList<>();
        for (int index = 0; index < lexicon.slots().issues.length; index++) {
            Issue issue = lexicon.pack().issues().get(index);
            int stored = (int) lexicon.slots().issues[index].stored(words);
            if (stored != 0) {
                terms.add(new Term(issue.id(), issue.positions().get(stored - 1).id()));
            }
        }
        return new Draft(terms);
    }

    static int worth(Lexicon lexicon, SideId side, Draft draft) {
        Worth worth = lexicon.worth(side);
        int sum = 0;
        for (Term term : draft.terms()) {
            sum += worth.of(lexicon.names().issue(term.issue()), lexicon.names().stored(term));
        }
        return sum;
    }

    static SortedMap<String, String> of(Lexicon lexicon, long[] words) {
        Pack pack = lexicon.pack();
        Slots slots = lexicon.slots();
        SortedMap<String, String> values = new TreeMap<>();
        values.put(
                "scene", pack.scenes().get((int) slots.scene.stored(words)).id().text());
        values.put("side", pack.sides().get((int) slots.side.stored(words)).id().text());
        for (int index = 0; index < slots.tracks.length; index++) {
            values.put(pack.tracks().get(index).id().text(), Integer.toString(slots.tracks[index].read(words)));
        }
        for (int index = 0; index < slots.flags.length; index++) {
            putHeld(values, pack.flags().get(index).id().text(), slots.flags[index], words);
        }
        for (Term term : draft(lexicon, words).terms()) {
            values.put("draft." + term.issue().text(), term.position().text());
        }
        if (slots.round.stored(words) != 0) {
            values.put("round", Integer.toString(slots.round.read(words)));
        }
        for (Map.Entry<String, Slot> seen : slots.seen().entrySet()) {
            putHeld(values, "seen(" + seen.getKey() + ")", seen.getValue(), words);
        }
        for (Map.Entry<String, Slot> taken : slots.taken().entrySet()) {
            putHeld(values, "taken(" + taken.getKey() + ")", taken.getValue(), words);
        }
        return values;
    }

    private static void putHeld(SortedMap<String, String> values, String name, Slot slot, long[] words) {
        if (slot.stored(words) != 0) {
            values.put(name, "true");
        }
    }
}
