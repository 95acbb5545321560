package aigun.format;

import static aigun.format.Key.may;
import static aigun.format.Key.must;

/** What a table and a counterpart may hold. */
final class TableKeys {
    /** What a counterpart says when nothing but his reckoning decides. */
    static final Element SPOKEN = Element.of(
            "what he says",
            may("text", CommonKeys.TEXT, "What is told."),
            may("effects", CommonKeys.EFFECTS, "What it changes."),
            may("because", Kinds.PLAIN, "The reason, shown in the debrief."));

    static final Element REPLY = Element.of(
                    "a reply",
                    may("id", Kinds.TAG, "A name for it."),
                    may("when", Kinds.RULE, "Given if this holds; the last reply has none."))
            .plus(SPOKEN);

    private static final Element OPENING = Element.of(
                    "an opening",
                    must("label", Kinds.LINE, "What the player does."),
                    may("when", Kinds.RULE, "Open only while this holds."),
                    may("locked", Kinds.PLAIN, "Why it is closed; needed with `when`."))
            .tied(CommonKeys.REASON);

    static final Element MOVE = Element.of("a move")
            .plus(OPENING)
            .plus(Element.of(
                    "replies",
                    must("replies", Kinds.many(REPLY), "What comes of it: the first whose condition holds.")))
            .plus(CommonKeys.EVIDENCE);

    static final Element CITE = MOVE.named("a paper to lay down")
            .plus(Element.of(
                    "laying together",
                    may(
                            "beside",
                            Kinds.ref(Sort.PAPER),
                            "A second paper laid down with it: open only while both are held.")));

    static final Element LEAVE = MOVE.named("a way to leave")
            .plus(Element.of("leaving", must("next", CommonKeys.NEXT, "Where play goes on."), CommonKeys.WAS));

    static final Element SOFTEN = MOVE.named("a word to soften").plus(Element.of("renaming", CommonKeys.WAS));

    static final Element PACKAGE = Element.of("a package")
            .plus(OPENING)
            .plus(Element.of("terms", must("terms", Kinds.TERMS, "What is proposed together."), CommonKeys.WAS));

    static final Element JUDGED = Element.of(
                    "a judgement", may("when", Kinds.RULE, "Which proposals it is of; the last has none."))
            .plus(CommonKeys.EVIDENCE);

    static final Element TABLE = Element.of(
            "a table",
            must("counterpart", Kinds.ref(Sort.COUNTERPART), "Who sits opposite."),
            must("rounds", new Kind.Whole(1, 99), "How many moves can be made."),
            may("issues", Kinds.many(Kinds.ref(Sort.ISSUE)), "What can be proposed on; all issues if left out."),
            may("packages", Kinds.named(PACKAGE), "Sets of terms proposed together."),
            must("ask", Kinds.one(MOVE), "The move that asks why."),
            may("cite", Kinds.named(Kinds.ref(Sort.PAPER), Kinds.one(CITE)), "Papers to lay down, each once."),
            may("soften", Kinds.named(SOFTEN), "Words to soften, each once."),
            must("wait", Kinds.one(MOVE), "The move that waits."),
            may("leave", Kinds.named(LEAVE), "Ways to rise from the table."),
            must("history", Kinds.many(JUDGED), "How a proposal stands beside history: the first that holds."),
            must("next", CommonKeys.NEXT, "Where play goes when the rounds have run out."),
            may("broken", CommonKeys.NEXT, "Where play goes when the counterpart leaves."));

    static final Element RED_LINE = Element.of(
                    "a red line", must("when", Kinds.RULE, "What he refuses, whatever it is worth."))
            .plus(SPOKEN);

    static final Element RULE = Element.of(
                    "a rule",
                    may("when", Kinds.RULE, "When it applies; it comes before the reckoning."),
                    must("do", Kind.OneOf.of("accept", "refuse", "leave"), "What he does."))
            .plus(SPOKEN);

    private static final Kind TERM = new Kind.Called(
            "term",
            Kinds.named(Kinds.ref(Sort.ISSUE), Kinds.ref(Sort.POSITION), Size.of(1)),
            Example.of("toll", "tenth"));

    static final Element OFFER = Element.of(
                    "an offer",
                    must("give", TERM, "The one term he is ready to give."),
                    may("when", Kinds.RULE, "Given only while this holds."))
            .plus(SPOKEN);

    static final Element ADJUSTMENT = Element.of(
            "an adjustment",
            must("when", Kinds.RULE, "Counted while this holds."),
            must("add", new Kind.Sum(), "What is added to the base."));

    static final Element COUNTERPART = Element.of(
            "a counterpart",
            must("person", Kinds.ref(Sort.PERSON), "Who it is."),
            must("side", Kinds.ref(Sort.SIDE), "Whose worth he looks at."),
            must(
                    "reservation",
                    new Kind.Either(new Kind.Sum(), new Kind.Led(new Kind.Sum(), Kinds.one(ADJUSTMENT))),
                    "The least worth he takes: a base first, then adjustments."),
            may("red-lines", Kinds.named(RED_LINE), "What he always refuses, looked at first."),
            may("rules", Kinds.named(RULE), "Answers that come before the reckoning, in order."),
            may("offers", Kinds.named(OFFER), "What he gives, in order: the first that the draft does not meet."),
            must("accepts", Kinds.one(SPOKEN), "Told when the terms reach his reservation."),
            must("refuses", Kinds.one(SPOKEN), "Told when they do not."));

    private TableKeys() {}
}
