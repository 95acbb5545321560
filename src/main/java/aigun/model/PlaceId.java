package aigun.model;

/** The id of a place, such as {@code aigun}. */
public record PlaceId(String text) {
    public PlaceId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
