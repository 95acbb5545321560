package aigun.model;

/** The id of an owner of a map's units, such as {@code common}. */
public record OwnerId(String text) {
    public OwnerId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
