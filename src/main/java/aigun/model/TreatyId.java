package aigun.model;

/** The id of a treaty, such as {@code aigun-1858}. */
public record TreatyId(String text) {
    public TreatyId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
