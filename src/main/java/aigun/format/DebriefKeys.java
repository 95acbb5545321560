package aigun.format;

import static aigun.format.Key.may;
import static aigun.format.Key.must;

/** What the pages that a pack adds to the debrief may hold. */
final class DebriefKeys {
    /** Fewer lay nothing side by side, and more can't be read in a narrow window. */
    private static final Size COLUMNS = new Size(2, 3);

    static final Tie NOTE_BEFORE = new Tie.Needs("rest", "note");
    static final Tie REST_BEHIND = new Tie.Needs("note", "rest");
    static final Tie ROWS_BENEATH = new Tie.Needs("columns", "rows");

    static final Element ROW = Element.of(
            "a row of a page",
            must("name", Kinds.LINE, "What it is about."),
            may("when", Kinds.RULE, "Shown only while this holds."),
            must("cells", Kinds.many(Kinds.PROSE), "What is laid side by side, one for each column."),
            may("beneath", CommonKeys.TEXT, "What is said of it, such as when it could have been known."));

    static final Element PAGE = Element.of(
                    "a page of the debrief",
                    must("title", Kinds.LINE, "What it is called."),
                    may("about", Kinds.PLAIN, "What it holds, said where it can be opened."),
                    must(
                            "stands",
                            Kind.OneOf.of("first", "before-what-if", "after-what-if", "class"),
                            "Where it stands; `class` is for what is worked on afterwards, and printed on a page of its own."),
                    may("text", CommonKeys.TEXT, "What it tells."),
                    may("columns", Kinds.many(Kinds.LINE, COLUMNS), "The heads of two or three columns, for the rows."),
                    may("rows", Kinds.many(ROW), "What is laid side by side, beneath the text."),
                    may(
                            "note",
                            Kinds.PROSE,
                            "What is to be known before the rest is read, such as that it tells of killing."),
                    may("rest", CommonKeys.TEXT, "What is told to who reads on after the note."),
                    may(
                            "numbers",
                            Kinds.TRUTH,
                            "Whether the pack's own numbers are listed beneath: what positions are worth, and the least that"
                                    + " counterparts take."))
            .tied(NOTE_BEFORE, REST_BEHIND, ROWS_BENEATH, new Tie.Needs("rows", "columns"));

    private DebriefKeys() {}
}
