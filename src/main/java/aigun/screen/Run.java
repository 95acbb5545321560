package aigun.screen;

/** A stretch of text in a row that means one thing. */
public record Run(String text, Role role) {
    /** Written out, since the kind that Java makes by itself costs the first screen milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Run run && role == run.role && text.equals(run.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + role.hashCode();
    }
}
