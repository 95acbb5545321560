package aigun.model;

/** The id of a scene: its path in the pack without the ending, such as {@code qing/lamp}. */
public record SceneId(String text) {
    public SceneId {
        Ids.check(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
