package aigun.model;

/** The id of a track, such as {@code trust}. */
public record TrackId(String text) {
    public TrackId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
