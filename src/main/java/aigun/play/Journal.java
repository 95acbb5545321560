package aigun.play;

import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All that was ever decided in a game, as a tree that only grows: taking back moves the head to an earlier decision, and
 * playing on from there makes a branch. Immutable; each change comes with the line to append to the file.
 */
public final class Journal {
    /** The longest text a note keeps, in characters. */
    public static final int NOTE_MAX = 1_000;

    private final PathHeader header;
    private final String checksum;
    private final Tree tree;

    /**
     * A decision in the tree.
     *
     * @param number counted from 1 in the order they were made
     * @param parent the number of the decision it followed; 0 at the start
     */
    public record Entry(int number, int parent, Decision decision, Prints prints) {}

    /**
     * Something to remember that changes nothing, such as a paper that was read.
     *
     * @param at the number of the decision it was made after
     * @param kind a word, such as {@link #READ}, {@link #VIEW} or {@code label}
     */
    public record Note(int at, String kind, String text) {
        /** A paper was opened; the text is its id. */
        public static final String READ = "read";

        /** Another view was taken; the text is its word. */
        public static final String VIEW = "view";
    }

    /** A journal, and what its file has to be given before it counts: whole lines, ready to append. */
    public record Grown(Journal journal, String lines) {}

    Journal(PathHeader header, String checksum, Tree tree) {
        this.header = header;
        this.checksum = checksum;
        this.tree = tree;
    }

    /** A journal in which nothing was decided yet. */
    public static Grown begin(PathHeader header) {
        String line = header.toLine();
        Journal journal = new Journal(header, PathLine.checksum("", line), Tree.BARE);
        return new Grown(journal, journal.closed(line));
    }

    /** Reads what was written; whatever the bytes are, the answer says how much of them can be believed. */
    public static JournalReading read(byte[] bytes) {
        return JournalReader.read(bytes);
    }

    public PathHeader header() {
        return header;
    }

    /** The number of the decision the player stands after; 0 at the start. */
    public int head() {
        return tree.head();
    }

    /** How many decisions it holds, on all branches. */
    public int size() {
        return tree.entries().size();
    }

    public Entry entry(int number) {
        return tree.entries().get(number - 1);
    }

    /** The decisions from the start to the head. */
    public List<Entry> line() {
        return tree.lineTo(head());
    }

    /** Every decision on every branch, in the order they were made. */
    public List<Entry> all() {
        return tree.entries().toList();
    }

    /** What was decided next after this decision, on every branch, the oldest first. */
    public List<Entry> after(int number) {
        List<Entry> next = new ArrayList<>();
        for (Entry entry : all()) {
            if (entry.parent() == number) {
                next.add(entry);
            }
        }
        return Collections.unmodifiableList(next);
    }

    public List<Note> notes() {
        return tree.notes().toList();
    }

    /** The line from the start to the head as a path of its own, finished if its ending was recorded. */
    public DecisionPath path() {
        List<DecisionPath.Step> steps = new ArrayList<>();
        for (Entry entry : line()) {
            steps.add(new DecisionPath.Step(entry.decision(), entry.prints()));
        }
        List<DecisionPath.End> end = tree.endsAt(head()).stream()
                .map(each -> new DecisionPath.End(each.ending(), each.draft()))
                .toList();
        return new DecisionPath(header, steps, end);
    }

    /** Every ending that was come to, on all branches, in the order in which that happened. */
    public List<SceneId> endings() {
        return tree.ends().toList().stream().map(PathLine.End::ending).toList();
    }

    /** The player decides, after the head. */
    public Grown decided(Decision decision, Prints prints) {
        return grown(new PathLine.Made(size() + 1, head(), decision, prints));
    }

    /** The player goes to stand after this decision, or at the start with 0. */
    public Grown movedTo(int number) {
        if (number < 0 || size() < number) {
            throw new IllegalArgumentException("no decision " + number + " among " + size());
        }
        return grown(new PathLine.Head(number));
    }

    /** Control characters become spaces, and what is longer than {@link #NOTE_MAX} is cut. */
    public Grown noted(String kind, String text) {
        if (kind.isEmpty() || !kind.equals(Words.write(kind))) {
            throw new IllegalArgumentException("no kind of a note: " + kind);
        }
        return grown(new PathLine.Note(head(), kind, Words.printable(text, NOTE_MAX)));
    }

    /** The decision at the head led to an ending, with these terms agreed. */
    public Grown ended(SceneId ending, Draft draft) {
        return ended(new DecisionPath.End(ending, List.of(draft)));
    }

    Grown ended(DecisionPath.End end) {
        return grown(new PathLine.End(head(), end.ending(), end.draft()));
    }

    /** The journal with a line that was read; empty when the line cannot come next. */
    Optional<Journal> plus(PathLine line) {
        return line.follows(tree) ? Optional.of(with(line)) : Optional.empty();
    }

    private Journal with(PathLine line) {
        return new Journal(header, PathLine.checksum(checksum, line.toText()), line.addTo(tree));
    }

    private Grown grown(PathLine line) {
        Journal after = with(line);
        return new Grown(after, after.closed(line.toText()));
    }

    private String closed(String line) {
        return line + " ~" + checksum + "\n";
    }

    Tree tree() {
        return tree;
    }

    String checksum() {
        return checksum;
    }

    /** Journals that agree in all of their lines have the same checksum. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Journal journal
                && checksum.equals(journal.checksum)
                && header.equals(journal.header)
                && head() == journal.head()
                && size() == journal.size();
    }

    @Override
    public int hashCode() {
        return checksum.hashCode();
    }
}
