package aigun.model;

/**
 * A seat the player can take.
 *
 * @param name such as {@code Qing}
 * @param capital the name of what instructs it, such as {@code Peking}
 * @param seat who the player is there, in a sentence or two
 */
public record Side(SideId id, String name, String capital, Prose seat) {}
