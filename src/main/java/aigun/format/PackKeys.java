package aigun.format;

import static aigun.format.Key.may;
import static aigun.format.Key.must;

import aigun.model.Issue;
import aigun.model.Pack;

/** What {@code pack.yaml} and the files of its long parts may hold. */
final class PackKeys {
    /** The format of packs that this version reads. */
    static final int FORMAT = 1;

    private static final Kind SIDE_REF = Kinds.ref(Sort.SIDE);

    static final Element SIDE = Element.of(
            "a side",
            must("name", Kinds.LINE, "Such as Qing."),
            may("capital", Kinds.LINE, "What instructs it, such as Peking."),
            may("seat", Kinds.PROSE, "Who the player is there."));

    static final Element TRACK = Element.of(
            "a track",
            must("name", Kinds.LINE, "What it is called."),
            may("about", Kinds.PLAIN, "What it measures, in a sentence."),
            must("range", Kinds.many(Kinds.WHOLE, Size.of(2)), "Its two ends, the lesser first: `[0, 10]`."),
            must("start", Kinds.WHOLE, "Its value where a start does not say otherwise."),
            may(
                    "words",
                    Kinds.named(Kinds.WHOLE, Kinds.LINE),
                    "The word from each value up, in order, from the least."),
            may(
                    "good",
                    Kinds.named(SIDE_REF, Kind.OneOf.of("up", "down", "neither")),
                    "Which way is good for each side."),
            CommonKeys.WAS);

    static final Element FLAG = Element.of(
            "a flag", may("name", Kinds.LINE, "What it is shown by; left out for one never shown."), CommonKeys.WAS);

    static final Element POSITION = Element.of(
            "a position",
            must("name", Kinds.LINE, "What it is called."),
            may("text", Kinds.PLAIN, "What the clause says."),
            may("worth", Kinds.named(SIDE_REF, Kinds.WHOLE), "What it is worth to each side, in points."),
            CommonKeys.WAS);

    static final Element ISSUE = Element.of(
            "an issue",
            must("name", Kinds.LINE, "What it is called."),
            may("about", Kinds.PLAIN, "What is at stake, in a sentence."),
            must(
                    "positions",
                    Kinds.named(POSITION, new Size(2, Issue.POSITIONS_MAX)),
                    "Its positions in order, from one side's end to the other's."),
            CommonKeys.WAS);

    static final Element FINDING = Element.of(
            "a finding",
            may("when", Kinds.RULE, "Found if this holds; the last finding has none."),
            may("points", new Kind.Whole(0, 2), "What it counts, 0 if left out."),
            must("text", Kinds.PROSE, "The finding."));

    static final Element ASSESSMENT = Element.of(
            "an assessment",
            must("id", Kinds.TAG, "A name for it."),
            must("title", Kinds.LINE, "The question, or the moment."),
            must("findings", Kinds.many(FINDING), "The answers: the first whose condition holds."));

    static final Element LINE = Element.of(
            "a line",
            must("asks", Kinds.ref(Sort.POSITION), "What the capital wants."),
            must("accepts", Kinds.many(Kinds.ref(Sort.POSITION)), "What it can live with, `asks` among it."));

    static final Element MANDATE = Element.of(
            "a mandate",
            must("text", Kinds.PROSE, "The sense of the instruction."),
            may("known", Kinds.RULE, "From when the draft is shown beside what it asks; always if left out."),
            may("authority", Kinds.ref(Sort.TRACK), "The track that says what the capital still allows."),
            may("lines", Kinds.named(Kinds.ref(Sort.ISSUE), Kinds.one(LINE)), "What is instructed on each issue."),
            may("receptions", Kinds.many(ASSESSMENT), "How the capital takes the paper, for each moment."),
            may("sources", Kinds.SOURCES, "What it rests on."));

    static final Element INTERRUPT = Element.of(
            "an interrupt",
            must("when", Kinds.RULE, "What breaks in when it holds."),
            may("in", Kinds.many(Kinds.ref(Sort.SCENE)), "On leaving which scenes; all if left out."),
            must("to", Kinds.ref(Sort.SCENE), "The scene that is entered instead."));

    static final Element START = Element.of(
            "a start",
            must("side", SIDE_REF, "The side the player takes."),
            must("title", Kinds.LINE, "What it is called."),
            may("about", Kinds.PROSE, "What the player takes up."),
            must("scene", Kinds.ref(Sort.SCENE), "The first scene."),
            may("tracks", Kinds.LEVELS, "Values that differ from the tracks' own starts."),
            may("flags", Kinds.many(Kinds.ref(Sort.FLAG)), "Flags that are true."),
            may("draft", Kinds.TERMS, "Terms that are agreed."),
            may("adjustable", Kinds.many(Kinds.ref(Sort.TRACK)), "Tracks the player may set before beginning."),
            may("history", Kinds.ref(Sort.PATH), "The known path that is the record for this start."),
            CommonKeys.WAS);

    static final Element TRAIT = Element.of(
            "a trait",
            must("label", Kinds.LINE, "What those did of whom it holds, such as *Searched the chest*."),
            may("among", Kinds.RULE, "Of which finished paths it is asked; of all if left out."),
            must("when", Kinds.RULE, "Whether it holds of a path, as things stand at its end."));

    static final Element PACK = Element.of(
            "a pack",
            must("format", new Kind.Whole(1, Limits.NUMBER_MAX), "Always " + FORMAT + "."),
            must("id", Kinds.ID, "The pack's own id; paths are kept under it."),
            must("title", Kinds.LINE, "What it is called."),
            must("version", Kinds.LINE, "Its own version, such as `1.0.0`."),
            may("about", Kinds.PROSE, "What it is about."),
            may("order", Kind.OneOf.of("written", "shuffled"), "How choices are shown; `written` if left out."),
            may("remembers", Kinds.TRUTH, "Whether rules may read scenes seen and choices taken."),
            may("compared", Kinds.ref(Sort.TREATY), "The treaty that a signed draft is laid beside first."),
            must("sides", Kinds.named(SIDE, Size.upTo(Pack.SIDES_MAX)), "The seats the player can take."),
            may("tracks", Kinds.named(TRACK, Size.upTo(Limits.NAMES_MAX)), "Bounded whole numbers."),
            may(
                    "flags",
                    Kinds.named(
                            Kinds.ID, new Kind.Either(new Kind.Label(), Kinds.one(FLAG)), Size.upTo(Limits.NAMES_MAX)),
                    "Facts, each with the name it is shown by."),
            may("issues", Kinds.named(ISSUE, Size.upTo(Pack.ISSUES_MAX)), "What is negotiated."),
            may("mandates", Kinds.named(SIDE_REF, Kinds.one(MANDATE)), "What each side's capital instructed."),
            may("foresight", Kinds.many(ASSESSMENT), "Questions put to the signed draft."),
            may("debrief", Kinds.named(DebriefKeys.PAGE), "Pages that the debrief has besides its own, in order."),
            may(
                    "traits",
                    Kinds.named(TRAIT),
                    "What `stats` counts of the paths of a class, besides what every path has."),
            may("interrupts", Kinds.many(INTERRUPT), "What can break in, looked at in order."),
            must("starts", Kinds.named(START, Size.from(1)), "The ways into the pack."),
            may("sources", Kinds.named(PaperKeys.SOURCE), "What statements rest on."),
            may("people", Kinds.named(PaperKeys.PERSON), "Who is in it."),
            may("places", Kinds.named(PaperKeys.PLACE), "Where it is."),
            may("glossary", Kinds.named(PaperKeys.GLOSS), "Words and names that are explained."),
            may("papers", Kinds.named(PaperKeys.PAPER), "Papers the player may hold."),
            may("map", Kinds.one(MapKeys.MAP), "What lies where, and whose it is by a draft."),
            may("passages", Kinds.named(Kinds.ID, CommonKeys.TEXT), "Texts that others include."));

    private PackKeys() {}
}
