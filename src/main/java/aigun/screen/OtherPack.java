package aigun.screen;

/** A pack that could be played instead: the id it is asked for by, and its title. */
public record OtherPack(String id, String title) {}
