package aigun.model;

/** The id of a course of a map, such as {@code amur}. */
public record CourseId(String text) {
    public CourseId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
