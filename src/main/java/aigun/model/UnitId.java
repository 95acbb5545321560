package aigun.model;

/** The id of a unit of a map, such as {@code left-bank}. */
public record UnitId(String text) {
    public UnitId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
