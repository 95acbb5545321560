package aigun.source;

import java.util.List;

/** A text an author wrote, already in memory, with the places where its lines begin. */
public final class Source {
    private final String name;
    private final String text;
    /** Where its lines begin: one, or none until somebody asks. Two threads that ask first find out twice. */
    private volatile List<Lines> lines = List.of();

    private final boolean notes;

    /**
     * @param name the name it has for the author: its path as diagnostics print it
     */
    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.notes = text.contains(" #");
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Whether there is anything in it that may be a note behind a #. */
    public boolean hasNotes() {
        return notes;
    }

    Lines lines() {
        List<Lines> known = lines;
        if (known.isEmpty()) {
            known = List.of(new Lines(this));
            lines = known;
        }
        return known.get(0);
    }

    /** The given line, counted from one, without its end; empty past the last. */
    public String line(int number) {
        return lines().line(number);
    }

    public Location at(int line, int column) {
        return new Location(this, line, column, 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && name.equals(source.name) && text.equals(source.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
