package aigun.model;

/** The id of a position on an issue, such as {@code left-bank}; it means something only beside its issue. */
public record PositionId(String text) {
    public PositionId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
