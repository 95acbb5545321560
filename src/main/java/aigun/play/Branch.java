package aigun.play;

import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One way through a journal's tree: from the start to a decision that nothing follows.
 *
 * @param tip the number of its last decision in the journal
 * @param shared how many of its decisions an older branch has as well; 0 for the oldest
 * @param entries its decisions, in order
 * @param ending where it ended; empty list while it goes on, else exactly one
 * @param label what the player called it; empty for nothing
 */
public record Branch(
        int tip, int shared, List<Journal.Entry> entries, List<SceneId> ending, String label, State state) {
    /** Whether the player wants to see it. */
    public enum State {
        KEPT,
        /** Put away; it can be brought back, since nothing is erased. */
        DROPPED
    }

    /** The kinds of notes that tell of branches: the number of the tip, and for a label a blank and the words. */
    private static final String LABEL = "label";

    private static final String DROP = "drop";
    private static final String RESTORE = "restore";

    public Branch {
        entries = List.copyOf(entries);
        ending = List.copyOf(ending);
    }

    /** Every branch of a game, the oldest first. */
    public static List<Branch> of(Game game) {
        Journal journal = game.journal();
        TreeMap<Integer, String> labels = new TreeMap<>();
        Set<Integer> dropped = new LinkedHashSet<>();
        for (Journal.Note note : journal.notes()) {
            told(note, labels, dropped);
        }
        boolean[] followed = new boolean[journal.size() + 1];
        journal.all().forEach(entry -> followed[entry.parent()] = true);
        boolean[] claimed = new boolean[journal.size() + 1];
        List<Branch> branches = new ArrayList<>();
        for (Journal.Entry entry : journal.all()) {
            int tip = entry.number();
            if (!followed[tip]) {
                List<Journal.Entry> line = journal.tree().lineTo(tip);
                int shared = 0;
                for (Journal.Entry each : line) {
                    shared += claimed[each.number()] ? 1 : 0;
                    claimed[each.number()] = true;
                }
                State state = dropped.contains(tip) ? State.DROPPED : State.KEPT;
                String label = labels.getOrDefault(tip, "");
                List<SceneId> ending = journal.tree().endsAt(tip).stream()
                        .map(PathLine.End::ending)
                        .toList();
                branches.add(new Branch(tip, shared, line, ending, label, state));
            }
        }
        return branches;
    }

    private static void told(Journal.Note note, TreeMap<Integer, String> labels, Set<Integer> dropped) {
        int blank = note.text().indexOf(' ');
        String first = blank < 0 ? note.text() : note.text().substring(0, blank);
        Optional<Integer> tip = Words.number(first);
        if (tip.isEmpty()) {
            return;
        }
        switch (note.kind()) {
            case LABEL -> labels.put(tip.get(), blank < 0 ? "" : note.text().substring(blank + 1));
            case DROP -> dropped.add(tip.get());
            case RESTORE -> dropped.remove(tip.get());
            default -> {
                // A note on something else.
            }
        }
    }

    /** How many decisions it has. */
    public int length() {
        return entries.size();
    }

    /** Whether play is on it. */
    public boolean isOf(Game game) {
        return game.tip() == tip;
    }

    /** Calls it by these words; by none when they are empty. */
    public Game.Change labelled(Game game, String words) {
        return game.note(LABEL, (tip + " " + words).strip());
    }

    /** Puts it away. */
    public Game.Change dropped(Game game) {
        return game.note(DROP, Integer.toString(tip));
    }

    /** Brings it back. */
    public Game.Change restored(Game game) {
        return game.note(RESTORE, Integer.toString(tip));
    }
}
