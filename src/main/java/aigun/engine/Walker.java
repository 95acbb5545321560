package aigun.engine;

import aigun.model.ChoiceId;

/**
 * Plays on from a state in place, by the same step as play, and tells nobody: for many decisions in a row. It costs no
 * memory once it is there. For one thread.
 */
public final class Walker {
    private final Steps steps;
    private final long[] words;
    private final Opened opened = new Opened();
    private Stage stage;

    Walker(Steps steps, int words) {
        this.steps = steps;
        this.words = new long[words];
        stage = steps.stage(this.words);
    }

    /** Goes to a state. */
    public void stand(State state) {
        System.arraycopy(state.words(), 0, words, 0, words.length);
        look();
    }

    private void look() {
        stage = steps.stage(words);
        opened.look(stage.moves(), words);
    }

    public boolean isOver() {
        return stage.ends();
    }

    /** How many options are open. */
    public int count() {
        return opened.count();
    }

    /** The index of an open option, as {@link Story#step} takes it. */
    public int option(int place) {
        return opened.option(place);
    }

    /** The weight of an open option where chance decides; 1 where the player does. */
    public int weight(int place) {
        return stage.moves()[opened.option(place)].weight();
    }

    /** The place among the open options of the one with this id; negative when it is not among them. */
    public int place(ChoiceId id) {
        int option = stage.indexOf(id, words);
        return option < 0 ? option : opened.place(option);
    }

    /** Takes an open option, by its place among those that are. */
    public void take(int place) {
        steps.make(words, opened.option(place), Silent.TELLER);
        look();
    }

    /** Where it stands. */
    public State state() {
        return new State(words.clone());
    }
}
