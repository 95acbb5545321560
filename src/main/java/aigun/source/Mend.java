package aigun.source;

/** What sets right what a diagnostic tells of, where there is little doubt what was meant. */
public sealed interface Mend {
    /** Other letters in a place, all of which are replaced. */
    record Replace(Location place, String text) implements Mend {}

    /** A file that is missing, by its path in the pack. */
    record Create(String path, String text) implements Mend {}
}
