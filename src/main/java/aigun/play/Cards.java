package aigun.play;

import aigun.model.Called;
import aigun.model.Gloss;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.Person;
import aigun.model.Place;
import aigun.model.Source;
import aigun.model.Treaty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What can be looked up at one point of a play: people, places, the glossary and sources always, papers while they are
 * held, treaties once they are signed. After the end there are all of the treaties.
 */
public final class Cards {
    private final Play play;
    private final List<Card> cards = new ArrayList<>();

    private Cards(Play play) {
        this.play = play;
    }

    /** By kind, and within a kind by name. */
    public static List<Card> of(Play play) {
        Cards cards = new Cards(play);
        cards.add(play.story().pack());
        cards.cards.sort(Comparator.comparing(Card::kind)
                .thenComparing(card -> Spelling.plain(card.name()))
                .thenComparing(Card::id));
        return List.copyOf(cards.cards);
    }

    /**
     * Those with a name that has the words in it, whatever the case and the accents: first who is called so, then whose
     * name begins so, then those with a word that does, then the others. Where no name has them, those whose texts do.
     */
    public static List<Card> found(Play play, String words) {
        String query = Spelling.plain(words);
        List<Card> found = new ArrayList<>();
        for (Card card : of(play)) {
            if (Spelling.rank(card.names(), query) < Spelling.RANKS) {
                found.add(card);
            }
        }
        found.sort(Comparator.comparing(card -> Spelling.rank(card.names(), query)));
        return found.isEmpty() ? telling(play, query) : found;
    }

    /** The single card that is called so, or that these words lead to at all. */
    public static Optional<Card> single(Play play, String words) {
        List<Card> found = found(play, words);
        List<Card> called = new ArrayList<>();
        for (Card card : found) {
            if (Spelling.rank(card.names(), Spelling.plain(words)) == 0) {
                called.add(card);
            }
        }
        List<Card> best = called.isEmpty() ? found : called;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static List<Card> telling(Play play, String query) {
        List<Card> found = new ArrayList<>();
        for (Card card : of(play)) {
            String text =
                    " " + Spelling.plain(CardTexts.of(play.story().pack(), card).words());
            if (text.contains(" " + query)) {
                found.add(card);
            }
        }
        return found;
    }

    /** Where a link leads among them; nowhere if it is a paper that is not held, or a treaty that is not signed yet. */
    static Optional<Card> target(List<Card> cards, String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** What the links of that which was told last lead to, in the order of the text. */
    public static List<Card> told(Play play) {
        List<Card> all = of(play);
        List<Card> told = new ArrayList<>();
        for (String id : Links.told(play.latest())) {
            target(all, id).ifPresent(told::add);
        }
        return told;
    }

    private void add(Pack pack) {
        for (Person person : pack.people()) {
            add(Card.Kind.PERSON, person.id().text(), names(person.name(), person.called(), person.names()));
        }
        for (Place place : pack.places()) {
            add(Card.Kind.PLACE, place.id().text(), names(place.name(), place.called(), place.names()));
        }
        for (Gloss gloss : pack.glossary()) {
            add(Card.Kind.GLOSS, gloss.id().text(), names(gloss.name(), gloss.called(), gloss.names()));
        }
        for (Paper paper : pack.papers()) {
            if (play.story().holds(play.state(), paper.held(), play.past())) {
                add(Card.Kind.PAPER, paper.id().text(), List.of(paper.title()));
            }
        }
        for (Treaty treaty : pack.treaties()) {
            if (play.isOver() || isSigned(treaty)) {
                add(Card.Kind.TREATY, treaty.id().text(), List.of(treaty.title()));
            }
        }
        for (Source source : pack.sources()) {
            List<String> names = new ArrayList<>(List.of(source.title()));
            add(source.author(), names);
            add(Card.Kind.SOURCE, source.id().text(), names);
        }
    }

    private void add(Card.Kind kind, String id, List<String> names) {
        cards.add(new Card(kind, id, names));
    }

    /** What the player's side calls it, its name, what other sides call it, and what it is called besides. */
    private List<String> names(String name, List<Called> called, List<String> more) {
        List<String> names = new ArrayList<>();
        for (Called each : called) {
            if (each.side().equals(play.start().side())) {
                add(each.name(), names);
            }
        }
        add(name, names);
        for (Called each : called) {
            add(each.name(), names);
        }
        for (String each : more) {
            add(each, names);
        }
        return names;
    }

    private static void add(String name, List<String> names) {
        if (!name.isEmpty() && !names.contains(name)) {
            names.add(name);
        }
    }

    /** Before the day of the scene; where a day is unknown, all but the treaty that is being made. */
    private boolean isSigned(Treaty treaty) {
        String day = play.scene().date().newStyle();
        String signed = treaty.date().newStyle();
        if (day.isEmpty() || signed.isEmpty()) {
            return !play.story().pack().compared().contains(treaty.id());
        }
        return signed.compareTo(day) < 0;
    }
}
