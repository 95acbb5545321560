package aigun.play;

import aigun.engine.Passage;
import aigun.engine.Telling;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Scene;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a card's texts lead to, and where it is named itself, as far as the player can have read it: by a link, by a mark
 * or among sources, or because it is there.
 *
 * @param leads where the links of its own texts lead, in their order
 * @param scenes those told so far, in their order
 * @param cards what can be looked up now, the same excepted
 */
public record Mentions(List<Card> leads, List<SceneId> scenes, List<Card> cards) {
    public Mentions {
        leads = List.copyOf(leads);
        scenes = List.copyOf(scenes);
        cards = List.copyOf(cards);
    }

    public static Mentions of(Play play, Card card) {
        List<Card> all = Cards.of(play);
        List<Card> cards = new ArrayList<>();
        for (Card each : all) {
            if (!each.equals(card)
                    && CardTexts.of(play.story().pack(), each).named().contains(card.id())) {
                cards.add(each);
            }
        }
        List<Card> leads = new ArrayList<>();
        for (Prose text : CardTexts.of(play.story().pack(), card).texts()) {
            for (String id : Links.linked(text)) {
                Cards.target(all, id).filter(each -> !leads.contains(each)).ifPresent(leads::add);
            }
        }
        return new Mentions(leads, scenes(play, card), cards);
    }

    private static boolean is(Card card, Record id) {
        return id.toString().equals(card.id());
    }

    private static List<SceneId> scenes(Play play, Card card) {
        List<SceneId> scenes = new ArrayList<>();
        add(play, play.opening(), card, scenes);
        for (Turn turn : play.turns()) {
            add(play, turn.telling(), card, scenes);
        }
        return scenes;
    }

    private static void add(Play play, Telling telling, Card card, List<SceneId> scenes) {
        for (SceneId entered : telling.entered()) {
            if (isIn(play.story().pack().scene(entered), card)) {
                add(entered, scenes);
            }
        }
        for (Passage passage : telling.passages()) {
            for (Paragraph paragraph : passage.paragraphs()) {
                if (Links.named(paragraph.prose()).contains(card.id())) {
                    add(passage.scene(), scenes);
                }
            }
        }
    }

    private static boolean isIn(Scene scene, Card card) {
        return switch (card.kind()) {
            case PERSON -> scene.present().stream().anyMatch(person -> is(card, person));
            case PLACE -> scene.place().stream().anyMatch(place -> is(card, place));
            default -> false;
        };
    }

    private static void add(SceneId scene, List<SceneId> scenes) {
        if (!scenes.contains(scene)) {
            scenes.add(scene);
        }
    }
}
