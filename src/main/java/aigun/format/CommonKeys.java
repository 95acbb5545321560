package aigun.format;

import static aigun.format.Key.may;
import static aigun.format.Key.must;

import java.util.List;

/** Elements that stand in many places of a pack. */
final class CommonKeys {
    static final Key WAS = was(Kinds.ID);

    /** A condition under which alone something is open is told as a reason while it is not. */
    static final Tie REASON = new Tie.Needs("when", "locked");

    static final Tie TEXT_OR_PASSAGE = Tie.One.of("text", "include");

    static final Tie CHANGE = Tie.Some.of("add", "let", "flag", "unflag", "set");

    static final Element PARAGRAPH = Element.of(
                    "a paragraph",
                    may("id", Kinds.TAG, "A name for it, so that a translation finds it again."),
                    may("when", Kinds.RULE, "Shown only while this holds."),
                    may("text", Kinds.PROSE, "The words."),
                    may("include", Kinds.ref(Sort.PASSAGE), "A passage that stands here, instead of `text`."))
            .tied(TEXT_OR_PASSAGE);

    private static final Kind PIECE = new Kind.Either(Kinds.PROSE, Kinds.one(PARAGRAPH));

    static final Kind TEXT =
            new Kind.Called("text", new Kind.Either(PIECE, Kinds.many(PIECE)), "Mist lies on the river.");

    static final Element EFFECT = Element.of(
                    "an effect",
                    may("add", Kinds.LEVELS, "Moves tracks up or down; each stops at its ends."),
                    may("let", Kinds.LEVELS, "Gives tracks a value."),
                    may("flag", Kinds.ref(Sort.FLAG), "Makes a flag true."),
                    may("unflag", Kinds.ref(Sort.FLAG), "Makes a flag false."),
                    may("set", Kinds.TERMS, "Writes terms into the draft; nobody is asked."),
                    may("when", Kinds.RULE, "Happens only if this holds at that moment."))
            .tied(CHANGE);

    static final Kind EFFECTS = new Kind.Called(
            "effects",
            Kinds.many(EFFECT),
            List.of(Example.of("add", Example.of("trust", 1)), Example.of("flag", "letter")));

    static final Element FORK = Element.of(
            "a fork",
            may("when", Kinds.RULE, "Taken if this holds; the last fork has none."),
            must("to", Kinds.ref(Sort.SCENE), "Where it leads."));

    static final Kind NEXT = new Kind.Called(
            "next", new Kind.Either(Kinds.ref(Sort.SCENE), Kinds.many(Kinds.one(FORK), Size.from(1))), "river/bank");

    static final Element MOMENT = Element.of(
            "a date",
            may("new-style", new Kind.Day(), "Gregorian: `1858-05-23`, `1858-05` or `1858`."),
            may("old-style", new Kind.Day(), "Julian, written alike."),
            may("reign", Kinds.LINE, "The reign date in words."),
            may("hour", Kinds.LINE, "The time of day in words."));

    static final Kind DATE = new Kind.Called(
            "date", Kinds.one(MOMENT), Example.of("new-style", "1858-05-23", "old-style", "1858-05-11"));

    /** What everything that can be done says of history. */
    static final Element EVIDENCE = Element.of(
            "evidence",
            must(
                    "status",
                    Kind.OneOf.of("historical", "contested", "plausible", "counterfactual", "anachronistic"),
                    "What the sources say of the deed."),
            must("grade", Kind.OneOf.of("A", "B", "C", "D"), "What the status rests on."),
            must("because", Kinds.PLAIN, "Why, in one or two sentences."),
            may("sources", Kinds.SOURCES, "What it rests on; needed unless the grade is D."),
            may("informed", Kinds.RULE, "Holds when the player knew what makes this a reasoned deed."));

    private CommonKeys() {}

    /** Ids that something had before, the oldest first; {@link FormerIds} reads them. */
    static Key was(Kind id) {
        return may("was", new Kind.Either(id, Kinds.many(id)), "What it was called before; see [renaming](#renaming).");
    }
}
