package aigun.model;

/**
 * A fact that is true or false.
 *
 * @param name what it is called when it is shown, such as {@code the riders' tally}; empty for one that is never shown
 */
public record Flag(FlagId id, String name) {}
