package aigun.model;

/** The id of a start, such as {@code qing-aigun}. */
public record StartId(String text) {
    public StartId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
