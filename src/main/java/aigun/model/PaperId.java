package aigun.model;

/** The id of a paper the player may hold, such as {@code note-of-1853}. */
public record PaperId(String text) {
    public PaperId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
