package aigun.play;

import aigun.engine.Passage;
import aigun.engine.Telling;
import aigun.model.Gloss;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.Paragraph;
import aigun.model.Person;
import aigun.model.Prose;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.SourceId;
import aigun.model.Treaty;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something is named, as far as the player can have read it: by a link, by a mark or among sources, or because it
 * is there.
 *
 * @param scenes those told so far, in their order
 * @param cards what can be looked up now, the same excepted
 */
public record Mentions(List<SceneId> scenes, List<Card> cards) {
    public Mentions {
        scenes = List.copyOf(scenes);
        cards = List.copyOf(cards);
    }

    public static Mentions of(Play play, Card card) {
        List<Card> cards = new ArrayList<>();
        for (Card each : Cards.of(play)) {
            if (!each.equals(card) && named(play.story().pack(), each).contains(card.id())) {
                cards.add(each);
            }
        }
        return new Mentions(scenes(play, card), cards);
    }

    /** The ids that a card's texts name. */
    private static List<String> named(Pack pack, Card card) {
        List<String> named = new ArrayList<>();
        switch (card.kind()) {
            case PERSON ->
                pack.people().stream().filter(each -> is(card, each.id())).forEach(each -> add(each, named));
            case PLACE ->
                pack.places().stream()
                        .filter(each -> is(card, each.id()))
                        .forEach(each -> named.addAll(Links.named(each.about())));
            case GLOSS ->
                pack.glossary().stream().filter(each -> is(card, each.id())).forEach(each -> add(each, named));
            case PAPER ->
                pack.papers().stream().filter(each -> is(card, each.id())).forEach(each -> add(each, named));
            case TREATY ->
                pack.treaties().stream().filter(each -> is(card, each.id())).forEach(each -> add(each, named));
            case SOURCE -> {}
        }
        return named;
    }

    private static boolean is(Card card, Record id) {
        return id.toString().equals(card.id());
    }

    private static void add(Person person, List<String> named) {
        add(person.about(), person.sources(), named);
    }

    private static void add(Gloss gloss, List<String> named) {
        add(gloss.text(), gloss.sources(), named);
    }

    private static void add(Paper paper, List<String> named) {
        add(paper.text(), paper.sources(), named);
    }

    private static void add(Treaty treaty, List<String> named) {
        add(Prose.EMPTY, treaty.sources(), named);
        for (Treaty.Article article : treaty.articles()) {
            add(article.text(), article.sources(), named);
        }
    }

    private static void add(Prose prose, List<SourceId> sources, List<String> named) {
        named.addAll(Links.named(prose));
        for (SourceId source : sources) {
            named.add(source.text());
        }
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
