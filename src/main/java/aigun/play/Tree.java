package aigun.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the lines of a path come to.
 *
 * @param head the number of the decision the player stands after; 0 at the start
 */
record Tree(int head, Chain<Journal.Entry> entries, Chain<Journal.Note> notes, Chain<PathLine.End> ends) {
    static final Tree BARE = new Tree(0, Chain.empty(), Chain.empty(), Chain.empty());

    /** The decisions from the start to this one. */
    List<Journal.Entry> lineTo(int last) {
        List<Journal.Entry> line = new ArrayList<>();
        for (int number = last; 0 < number; number = line.get(line.size() - 1).parent()) {
            line.add(entries.get(number - 1));
        }
        Collections.reverse(line);
        return Collections.unmodifiableList(line);
    }

    /** Where this decision led to an ending; empty for none, else exactly one. */
    List<PathLine.End> endsAt(int number) {
        return ends.toList().stream().filter(end -> end.at() == number).limit(1).toList();
    }

    Tree plus(Journal.Entry entry) {
        return new Tree(entry.number(), entries.plus(entry), notes, ends);
    }

    Tree plus(Journal.Note note) {
        return new Tree(head, entries, notes.plus(note), ends);
    }

    Tree plus(PathLine.End end) {
        return new Tree(head, entries, notes, ends.plus(end));
    }

    Tree movedTo(int number) {
        return new Tree(number, entries, notes, ends);
    }
}
