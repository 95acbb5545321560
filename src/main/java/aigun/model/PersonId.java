package aigun.model;

/** The id of a person, such as {@code yishan}. */
public record PersonId(String text) {
    public PersonId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
