package aigun.model;

/** The id of a choice within its scene, such as {@code give-the-bank}; at a table the move, such as {@code propose boundary=left-bank}. */
public record ChoiceId(String text) {
    public ChoiceId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
