package aigun.model;

/** The id of an issue, such as {@code boundary}. */
public record IssueId(String text) {
    public IssueId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
