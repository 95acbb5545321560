package aigun.model;

/** The id of a flag, such as {@code true-count}. */
public record FlagId(String text) {
    public FlagId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
