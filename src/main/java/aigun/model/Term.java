package aigun.model;

/** An issue with one of its positions. */
public record Term(IssueId issue, PositionId position) {
    @Override
    public String toString() {
        return issue + "=" + position;
    }
}
