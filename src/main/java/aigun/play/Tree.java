package aigun.play;

/**
 * What the lines of a path come to.
 *
 * @param head the number of the decision the player stands after; 0 at the start
 */
record Tree(int head, Chain<Journal.Entry> entries, Chain<Journal.Note> notes, Chain<PathLine.End> ends) {
    static final Tree BARE = new Tree(0, Chain.empty(), Chain.empty(), Chain.empty());

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
