package aigun.play;

import aigun.engine.Story;
import aigun.model.Paper;
import java.util.List;

/** The papers of a pack in a player's hands. */
public final class Papers {
    private Papers() {}

    /** Those that the player holds now, in the pack's order. */
    public static List<Paper> held(Play play) {
        Story story = play.story();
        return story.pack().papers().stream()
                .filter(paper -> story.holds(play.state(), paper.held(), play.past()))
                .toList();
    }
}
