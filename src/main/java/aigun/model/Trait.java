package aigun.model;

/**
 * Something that holds of a finished path or doesn't, and is counted where many paths are looked at together.
 *
 * @param label what those did of whom it holds, such as "Searched the chest"
 * @param among of which finished paths it is asked at all
 * @param when whether it holds of a path, as things stand at its end
 */
public record Trait(String id, String label, Condition among, Condition when) {}
