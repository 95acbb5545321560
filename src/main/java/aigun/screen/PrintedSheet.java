package aigun.screen;

/** What is printed under a title. */
public record PrintedSheet(String title, Doc doc, Begins begins) {
    /** Where it begins on paper. */
    public enum Begins {
        BELOW,
        ON_A_NEW_PAGE
    }
}
