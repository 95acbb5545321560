package aigun.screen;

import aigun.model.Gloss;
import aigun.model.PaperId;
import aigun.model.Person;
import aigun.model.Place;
import aigun.model.SceneId;
import aigun.model.Source;
import aigun.model.SourceId;
import aigun.model.TreatyId;
import aigun.play.Card;
import aigun.play.Mentions;
import java.util.ArrayList;
import java.util.List;

/** What was looked up: its names, what is known of it, what that rests on, and where it is named. */
final class CardSheet {
    private CardSheet() {}

    /** The screen that shows it: papers and treaties have had one of their own all along. */
    static Screen screen(Card card) {
        return switch (card.kind()) {
            case PAPER -> new Screen.Reading(new PaperId(card.id()));
            case TREATY -> new Screen.Articles(new TreatyId(card.id()));
            case PERSON, PLACE, GLOSS, SOURCE -> new Screen.Looked(card);
        };
    }

    static Sheet of(Scribe scribe, Card card) {
        Marks marks = Marks.shown(scribe);
        List<Doc.Block> story = new ArrayList<>();
        String others = String.join(", ", card.others());
        if (!others.isEmpty() && card.kind() != Card.Kind.SOURCE) {
            story.add(TitleSheets.words(scribe.text("card.others", others)));
        }
        switch (card.kind()) {
            case PERSON -> person(scribe, card, marks, story);
            case PLACE -> place(scribe, card, marks, story);
            case GLOSS -> gloss(scribe, card, marks, story);
            default -> source(scribe, card, story);
        }
        story.addAll(marks.list());
        Choices choices = new Choices();
        named(scribe, card, choices);
        choices.add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(card.name(), LookSheet.kind(scribe, card), "");
        return Sheet.of(
                head,
                new Doc(story),
                choices,
                Sheets.hints(scribe.messages(), "choose", "scroll", "look", "back", "help", "quit"));
    }

    private static void person(Scribe scribe, Card card, Marks marks, List<Doc.Block> story) {
        for (Person person : scribe.pack().people()) {
            if (person.id().text().equals(card.id())) {
                story.add(words(person.role()));
                story.addAll(Runs.blocks(person.about(), marks));
                rests(person.sources(), marks);
            }
        }
    }

    private static void place(Scribe scribe, Card card, Marks marks, List<Doc.Block> story) {
        for (Place place : scribe.pack().places()) {
            if (place.id().text().equals(card.id())) {
                story.addAll(Runs.blocks(place.about(), marks));
            }
        }
    }

    private static void gloss(Scribe scribe, Card card, Marks marks, List<Doc.Block> story) {
        for (Gloss gloss : scribe.pack().glossary()) {
            if (gloss.id().text().equals(card.id())) {
                story.addAll(Runs.blocks(gloss.text(), marks));
                rests(gloss.sources(), marks);
            }
        }
    }

    private static void source(Scribe scribe, Card card, List<Doc.Block> story) {
        for (Source source : scribe.pack().sources()) {
            if (source.id().text().equals(card.id())) {
                story.add(words(Sources.line(scribe.messages(), source)));
                story.add(words(source.where()));
            }
        }
    }

    private static Doc.Block words(String text) {
        return new Doc.Text(0, List.of(new Run(text, Role.PLAIN)));
    }

    /** What the whole of it rests on is listed like what its prose marks. */
    private static void rests(List<SourceId> sources, Marks marks) {
        for (SourceId source : sources) {
            marks.write(source);
        }
    }

    /** What its texts lead to, and where it is named: scenes as words, since there is no way back into them. */
    private static void named(Scribe scribe, Card card, Choices choices) {
        Mentions mentions = Mentions.of(scribe.play(), card);
        group(scribe, "card.leads", mentions.leads(), choices);
        group(scribe, "card.named", mentions.cards(), choices);
        List<String> titles = new ArrayList<>();
        for (SceneId scene : mentions.scenes()) {
            titles.add(scribe.words().title(scene));
        }
        if (!titles.isEmpty()) {
            choices.block(TitleSheets.words(scribe.text("card.scenes", String.join(", ", titles))));
        }
    }

    private static void group(Scribe scribe, String title, List<Card> cards, Choices choices) {
        if (!cards.isEmpty()) {
            choices.heading(scribe.text(title));
        }
        for (Card each : cards) {
            choices.add(LookSheet.label(each, LookSheet.kind(scribe, each)), new Action.Open(screen(each)));
        }
    }
}
