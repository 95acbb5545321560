package aigun.play;

import aigun.model.Gloss;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.Person;
import aigun.model.Place;
import aigun.model.Prose;
import aigun.model.SourceId;
import aigun.model.Treaty;
import java.util.ArrayList;
import java.util.List;

/** What a card has to say, and the sources of the whole of it. */
record CardTexts(List<Prose> texts, List<SourceId> sources) {
    CardTexts {
        texts = List.copyOf(texts);
        sources = List.copyOf(sources);
    }

    static CardTexts of(Pack pack, Card card) {
        return switch (card.kind()) {
            case PERSON -> person(pack, card.id());
            case PLACE -> place(pack, card.id());
            case GLOSS -> gloss(pack, card.id());
            case PAPER -> paper(pack, card.id());
            case TREATY -> treaty(pack, card.id());
            case SOURCE -> new CardTexts(List.of(), List.of());
        };
    }

    private static CardTexts person(Pack pack, String id) {
        for (Person person : pack.people()) {
            if (person.id().text().equals(id)) {
                return new CardTexts(List.of(Prose.of(person.role()), person.about()), person.sources());
            }
        }
        throw none(id);
    }

    private static CardTexts place(Pack pack, String id) {
        for (Place place : pack.places()) {
            if (place.id().text().equals(id)) {
                return new CardTexts(List.of(place.about()), List.of());
            }
        }
        throw none(id);
    }

    private static CardTexts gloss(Pack pack, String id) {
        for (Gloss gloss : pack.glossary()) {
            if (gloss.id().text().equals(id)) {
                return new CardTexts(List.of(gloss.text()), gloss.sources());
            }
        }
        throw none(id);
    }

    private static CardTexts paper(Pack pack, String id) {
        for (Paper paper : pack.papers()) {
            if (paper.id().text().equals(id)) {
                return new CardTexts(List.of(paper.text()), paper.sources());
            }
        }
        throw none(id);
    }

    private static CardTexts treaty(Pack pack, String id) {
        for (Treaty treaty : pack.treaties()) {
            if (treaty.id().text().equals(id)) {
                return treaty(treaty);
            }
        }
        throw none(id);
    }

    private static CardTexts treaty(Treaty treaty) {
        List<Prose> texts = new ArrayList<>();
        List<SourceId> sources = new ArrayList<>(treaty.sources());
        for (Treaty.Article article : treaty.articles()) {
            texts.add(article.text());
            sources.addAll(article.sources());
        }
        return new CardTexts(texts, sources);
    }

    private static IllegalArgumentException none(String id) {
        return new IllegalArgumentException("no card " + id);
    }

    /** The texts as a row of words, as they are searched. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (Prose text : texts) {
            ProseText.prose(text, words);
            words.append(' ');
        }
        return words.toString();
    }

    /** The ids that the texts lead to by links and marks, and their sources. */
    List<String> named() {
        List<String> named = new ArrayList<>();
        for (Prose text : texts) {
            named.addAll(Links.named(text));
        }
        for (SourceId source : sources) {
            named.add(source.text());
        }
        return named;
    }
}
