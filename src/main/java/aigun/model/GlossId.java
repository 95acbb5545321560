package aigun.model;

/** The id of an entry of the glossary, such as {@code lifanyuan}. */
public record GlossId(String text) {
    public GlossId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
