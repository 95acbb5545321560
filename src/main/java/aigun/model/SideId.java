package aigun.model;

/** The id of a side, such as {@code qing}. */
public record SideId(String text) {
    public SideId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
