package aigun.format;

import static aigun.format.Key.may;
import static aigun.format.Key.must;

/** What sources, people, places, papers, treaties and known paths may hold. */
final class PaperKeys {
    private static final Key NAME = must("name", Kinds.LINE, "The name.");
    private static final Key NAMES =
            may("names", Kinds.many(Kinds.LINE), "How others write the name, and what else it is looked up by.");
    private static final Key CALLED = may(
            "called",
            Kinds.named(Kinds.ref(Sort.SIDE), Kinds.LINE),
            "What a side calls it that does not use the name.");

    static final Element SOURCE = Element.of(
            "a source",
            may("author", Kinds.LINE, "Who wrote it."),
            must("title", Kinds.LINE, "What it is called."),
            may("year", Kinds.LINE, "When it appeared."),
            may("where", Kinds.PLAIN, "Where it is found."),
            must("kind", Kind.OneOf.of("primary", "history", "popular", "novel", "general"), "What it is."),
            may("use", Kinds.PLAIN, "What it is used for here."));

    static final Element PERSON = Element.of(
            "a person",
            NAME,
            may("role", Kinds.PLAIN, "Who they are, in half a sentence."),
            NAMES,
            CALLED,
            may("invented", Kinds.TRUTH, "Whether the pack made them up."),
            may("about", Kinds.PROSE, "More about them."),
            may("sources", Kinds.SOURCES, "What it rests on."));

    static final Element PLACE = Element.of(
            "a place",
            NAME,
            NAMES,
            CALLED,
            must("north", new Kind.Decimal(-90, 90), "Latitude in degrees."),
            must("east", new Kind.Decimal(-180, 180), "Longitude in degrees."),
            may("about", Kinds.PROSE, "More about it."));

    static final Element GLOSS = Element.of(
            "a gloss",
            NAME,
            NAMES,
            CALLED,
            must("text", Kinds.PROSE, "What it means, in a few sentences."),
            may("sources", Kinds.SOURCES, "What it rests on."));

    static final Element PAIRING = Element.of(
            "a pairing",
            must("text", Kinds.PROSE, "What the two say only when they are read side by side."),
            may("sources", Kinds.SOURCES, "What it rests on."));

    static final Element PAPER = Element.of(
            "a paper",
            must("title", Kinds.LINE, "What it is called."),
            may("held", Kinds.RULE, "When the player has it; always if left out."),
            may("maker", Kinds.PLAIN, "Who made it."),
            may("date", CommonKeys.DATE, "When it was made."),
            may("language", Kinds.PLAIN, "What it is written in."),
            may("came", Kinds.PLAIN, "How it reached the player."),
            may("limits", Kinds.PLAIN, "What it cannot know."),
            must("text", Kinds.PROSE, "Its sense, in the pack's own words."),
            may(
                    "beside",
                    Kinds.named(Kinds.ref(Sort.PAPER), Kinds.one(PAIRING)),
                    "What it says beside another paper, once both are held; in one of the two papers."),
            may("sources", Kinds.SOURCES, "What it rests on."),
            CommonKeys.WAS);

    static final Element ARTICLE = Element.of(
            "an article",
            must("number", Kinds.LINE, "Its number."),
            must("text", Kinds.PROSE, "Its sense."),
            may("sources", Kinds.SOURCES, "What it rests on."));

    static final Element CLAUSE = Element.of(
            "a clause",
            may(
                    "position",
                    Kinds.ref(Sort.POSITION),
                    "The position it has; left out when it is silent, and for something that is no position."),
            may("silent", Kinds.TRUTH, "Whether it has nothing on the matter; not with `position`."),
            must("says", Kinds.PLAIN, "The sense of it, in a sentence."),
            may("article", Kinds.LINE, "Where it stands."),
            may("summaries", Kinds.PLAIN, "What summaries say instead, where they differ."),
            may("sources", Kinds.SOURCES, "What it rests on."));

    static final Element TREATY = Element.of(
            "a treaty",
            must("title", Kinds.LINE, "What it is called."),
            may("date", CommonKeys.DATE, "When it was signed."),
            may("signed", Kinds.PLAIN, "By whom, or where."),
            may("languages", Kinds.PLAIN, "What it is written in."),
            may("sources", Kinds.SOURCES, "What it rests on."),
            may("articles", Kinds.many(ARTICLE), "Its articles in order."),
            may(
                    "clauses",
                    Kinds.named(Kinds.ref(Sort.ISSUE), Kinds.one(CLAUSE)),
                    "What it has on each issue; one for every issue of the pack."));

    static final Element EXPECTATION = Element.of(
            "an expectation",
            may("ending", Kinds.ref(Sort.SCENE), "The scene it ends in."),
            may(
                    "holds",
                    Kinds.many(Kinds.RULE),
                    "What must hold at its end; here `seen` and `taken` can be read in every pack."),
            may("open", Kinds.many(Kinds.LINE), "What can be done at its end, written as in a decision."),
            may("shut", Kinds.many(Kinds.LINE), "What is there to do at its end, and locked."),
            may(
                    "shows",
                    Kinds.many(Kinds.PLAIN),
                    "Words that the last decision tells, wherever its text breaks lines."));

    static final Element PATH = Element.of(
            "a known path",
            must("start", Kinds.ref(Sort.START), "Where it begins."),
            must(
                    "decisions",
                    Kinds.many(Kinds.named(Kinds.ref(Sort.SCENE), Kinds.LINE, Size.of(1))),
                    "The decisions in order, each as `scene: choice`."),
            may("expect", Kinds.one(EXPECTATION), "What it must come to; `test` tells whether it does."));

    private PaperKeys() {}
}
