package aigun.play;

import aigun.model.Decision;

/** A game of its own that begins with what another path decided. */
public final class Fork {
    /** The kind of the note that names what path it came from, and after how many of its decisions. */
    private static final String PARENT = "parent";

    private Fork() {}

    /**
     * The new game, and all that its journal's file begins with.
     *
     * @param play what was decided so far
     * @param header the start of that play, under the story's hashes of today
     * @param parent what the path was called, and a number
     */
    public static Game.Change of(Play play, PathHeader header, String parent) {
        Game.Change begun = Game.begin(play.story(), header);
        Game game = begun.game();
        StringBuilder lines = new StringBuilder(begun.lines());
        for (Decision decision : play.decisions()) {
            Game.Change taken = game.take(decision.choice());
            lines.append(taken.lines());
            game = taken.game();
        }
        Game.Change noted = game.note(PARENT, parent);
        return new Game.Change(noted.game(), lines + noted.lines());
    }
}
