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
 * @param beside what it says beside other papers; what two of them say stands in one of the two
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
        List<Pairing> beside,
        List<SourceId> sources) {
    public Paper {
        beside = List.copyOf(beside);
        sources = List.copyOf(sources);
    }

    /** The same, held by another rule. */
    public Paper heldWhile(Condition rule) {
        return new Paper(id, title, rule, maker, date, language, came, limits, text, beside, sources);
    }
}
