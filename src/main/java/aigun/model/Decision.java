package aigun.model;

/** What was done at one point: a choice, a move at a table, or the branch a chance took. */
public record Decision(SceneId scene, ChoiceId choice) {}
