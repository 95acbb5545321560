package aigun.screen;

import aigun.play.Card;
import aigun.play.Cards;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that can be looked up, or what a search finds of it; what the last page links to comes first. */
final class LookSheet {
    private static final String BETWEEN = ", ";

    private LookSheet() {}

    static Sheet of(Scribe scribe, String words) {
        Choices choices = new Choices();
        if (words.isBlank()) {
            all(scribe, choices);
        } else {
            found(scribe, choices, words);
        }
        List<Doc.Block> story = new ArrayList<>();
        if (choices.actions().isEmpty()) {
            story.add(TitleSheets.words(scribe.text("look.none")));
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        String info = words.isEmpty() ? scribe.text("look.how") : scribe.text("look.words", words);
        Sheet.Head head =
                new Sheet.Head(scribe.text("look.title"), scribe.play().scene().title(), info);
        return Sheet.of(
                head,
                new Doc(story),
                choices,
                Sheets.hints(scribe.messages(), "search", "choose", "pages", "back", "help"));
    }

    private static void all(Scribe scribe, Choices choices) {
        List<Card> told = Cards.told(scribe.play());
        if (!told.isEmpty()) {
            choices.heading(scribe.text("look.told"));
            told.forEach(card -> add(choices, card, String.join(BETWEEN, card.others())));
        }
        List<Card> cards = Cards.of(scribe.play());
        for (Card.Kind kind : Card.Kind.values()) {
            boolean named = false;
            for (Card card : cards) {
                if (card.kind() == kind) {
                    if (!named) {
                        choices.heading(scribe.text("look." + word(kind)));
                        named = true;
                    }
                    add(choices, card, String.join(BETWEEN, card.others()));
                }
            }
        }
    }

    private static void found(Scribe scribe, Choices choices, String words) {
        for (Card card : Cards.found(scribe.play(), words)) {
            List<String> more = new ArrayList<>(List.of(kind(scribe, card)));
            more.addAll(card.others());
            add(choices, card, String.join(BETWEEN, more));
        }
    }

    private static void add(Choices choices, Card card, String more) {
        choices.add(label(card, more), new Action.Open(CardSheet.screen(card)));
    }

    /** Its name, and what is said behind it. */
    static List<Run> label(Card card, String more) {
        Run name = new Run(card.name(), Role.CHOICE);
        return more.isEmpty() ? List.of(name) : List.of(name, new Run("  " + more, Role.DIM));
    }

    /** What it is, in a word or two. */
    static String kind(Scribe scribe, Card card) {
        return scribe.text("card." + word(card.kind()));
    }

    private static String word(Card.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
