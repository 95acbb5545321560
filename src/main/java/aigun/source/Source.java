package aigun.source;

/** A text an author wrote, already in memory, with the places where its lines begin. */
public final class Source {
    private final String name;
    private final String text;
    private final Lines lines;

    /**
     * @param name the name it has for the author: its path as diagnostics print it
     */
    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = new Lines(this);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    Lines lines() {
        return lines;
    }

    /** The given line, counted from one, without its end; empty past the last. */
    public String line(int number) {
        return lines.line(number);
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
