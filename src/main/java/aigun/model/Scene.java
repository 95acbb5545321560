package aigun.model;

import java.util.List;

/**
 * A place and a time with people in it, and the way on.
 *
 * @param chapter the name of its chapter; empty for none
 * @param place empty list or exactly one
 * @param text the prose, told on entering
 * @param margin what the reader should know of the evidence; shown in every view
 * @param effects run on entering, before the text is told
 */
public record Scene(
        SceneId id,
        String title,
        String chapter,
        Moment date,
        List<PlaceId> place,
        List<PersonId> present,
        List<Paragraph> text,
        List<Paragraph> margin,
        List<Effect> effects,
        Way way) {
    public Scene {
        place = List.copyOf(place);
        present = List.copyOf(present);
        text = List.copyOf(text);
        margin = List.copyOf(margin);
        effects = List.copyOf(effects);
    }

    /** The same by other rules. */
    public Scene withRules(List<Effect> newEffects, Way newWay) {
        return new Scene(id, title, chapter, date, place, present, text, margin, newEffects, newWay);
    }
}
