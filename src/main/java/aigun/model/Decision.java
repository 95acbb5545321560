package aigun.model;

/** What was done at one point: a choice, a move at a table, or the branch a chance took. */
public record Decision(SceneId scene, ChoiceId choice) {
    /** As it is written in paths and told to authors: {@code scene: choice}. */
    public String text() {
        return scene + ": " + choice;
    }
}
