package aigun.model;

/** The id of a source, such as {@code treaty-aigun-ru}. */
public record SourceId(String text) {
    public SourceId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
