package aigun.model;

/** The id of a counterpart, such as {@code muravyov}. */
public record CounterpartId(String text) {
    public CounterpartId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
