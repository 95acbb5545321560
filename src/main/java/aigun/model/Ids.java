package aigun.model;

/** What all ids have in common: they are never empty. Their spelling is the reader's concern. */
final class Ids {
    private Ids() {}

    static void check(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an id without a letter");
        }
    }
}
