package aigun.model;

import java.util.List;

/**
 * A paper the player may hold.
 *
 * @param held when the player has it
 * @param maker who made it
 * @param came how it reached the player
 * @param limits what it cannot know
 * @param text its sense, in our words
 */
public record Paper(
        PaperId id,
        String title,
        Condition held,
        String maker,
        Moment date,
        String language,
        String came,
        String limits,
        Prose text,
        List<SourceId> sources) {
    public Paper {
        sources = List.copyOf(sources);
    }
}
