package aigun.format;

import static aigun.format.Key.may;
import static aigun.format.Key.must;

import java.util.List;

/** What a pack's map may hold. */
final class MapKeys {
    static final Kind.Decimal DEGREES = new Kind.Decimal(-180, 180);
    private static final Kind PAIR = new Kind.Called("place", Kinds.many(DEGREES, Size.of(2)), List.of(127.48, 49.98));
    private static final Kind WINDOW =
            new Kind.Called("window", Kinds.many(DEGREES, Size.of(4)), List.of(106, 42, 145.2, 56.2));
    private static final Kind RANK = new Kind.Whole(1, 3);
    private static final Kind INDEX = new Kind.Whole(0, Limits.NUMBER_MAX);

    static final Element VIEW = Element.of(
            "a view",
            must("name", Kinds.LINE, "What is seen in it."),
            must("window", WINDOW, "What has to be seen: degrees west, south, east, north."),
            may("rank", RANK, "The least important things still shown; 1 if left out, and only the greatest are."),
            may("wide", WINDOW, "The window where there are 100 columns or more; the same if left out."),
            may("wide-rank", RANK, "The rank there; the same if left out."));

    static final Element OWNER = Element.of(
            "an owner",
            must("name", Kinds.LINE, "As it stands in the legend and in sentences, such as `held in common`."),
            may("side", Kinds.ref(Sort.SIDE), "The side it is."),
            may(
                    "fill",
                    Kind.OneOf.of("plain", "shared", "open", "reserved"),
                    "How it is held: plainly, by several, by nobody yet, or with something kept to another."));

    static final Element RULE = Element.of(
            "a rule of the map",
            must("units", Kinds.many(Kinds.ref(Sort.UNIT)), "The units it is about."),
            may("when", Kinds.RULE, "Which drafts it is about; a condition that reads terms alone."),
            must("owner", Kinds.ref(Sort.OWNER), "Whose they are then. The first rule that holds decides on a unit."));

    static final Element LINE = Element.of(
            "a line to compare",
            must("name", Kinds.LINE, "What it is called, such as the year."),
            must("owners", Kinds.named(Kinds.ref(Sort.UNIT), Kinds.ref(Sort.OWNER)), "Whose each unit was by it."));

    static final Element UNIT = Element.of(
            "a unit",
            must("name", Kinds.LINE, "What it is, for sentences, such as `the left bank below the ford`."),
            must("points", points(3), "Its edge all around, the first place not repeated."));

    static final Element BORDER = Element.of(
            "a border",
            must("between", Kinds.many(Kinds.ID, Size.of(2)), "What it divides: two units or owners."),
            must("along", Kinds.ref(Sort.COURSE), "The course it follows."),
            must("from", INDEX, "The first of the course's points, counted from 0."),
            must("to", INDEX, "The last."));

    static final Element LAND = Element.of(
            "the mainland",
            may("coasts", Kinds.many(Kinds.ref(Sort.COURSE)), "Coasts, one after another."),
            may("corners", points(1), "Then corners, until the land is closed."));

    static final Element COURSE = Element.of(
            "a course",
            must(
                    "kind",
                    Kind.OneOf.of("river", "coast", "lake", "divide"),
                    "What it is; a divide is drawn for a border alone."),
            may("name", Kinds.LINE, "What it is called."),
            may("rank", RANK, "How much it matters: 1 always shows."),
            may("closed", Kinds.TRUTH, "Whether it is an island; lakes are closed anyway."),
            may("labels", points(1), "Good places for its name, the best first."),
            must("points", points(2), "Its course; a river's from source to mouth."));

    static final Element SITE = Element.of(
            "a site",
            must("name", Kinds.LINE, "What it is called."),
            may(
                    "kind",
                    Kind.OneOf.of(
                            "town", "capital", "fort", "post", "ruin", "village", "site", "region", "range", "sea",
                            "strait"),
                    "What is there; the last four are lettering alone."),
            may("rank", RANK, "How much it matters: 1 always shows."),
            may("label", Kind.OneOf.of("e", "w", "ne", "se", "nw", "sw", "n", "s"), "Where its name is best put."),
            must("at", PAIR, "Where it is."));

    static final Element MAP = Element.of(
            "a map",
            must("frame", WINDOW, "As far as it goes: degrees west, south, east, north."),
            must("views", Kinds.named(VIEW), "The windows it is shown in, from afar to close at hand."),
            must("owners", Kinds.named(OWNER), "Who may hold a unit."),
            must("units", Kinds.named(UNIT), "Grounds that change hands as a whole."),
            must("rules", Kinds.many(RULE), "Whose each unit is, in order."),
            may(
                    "lines",
                    Kinds.named(Kinds.ref(Sort.TREATY), Kinds.one(LINE)),
                    "What treaties made of it, to compare with."),
            must("borders", Kinds.many(BORDER), "Where lines can run."),
            may(
                    "land",
                    Kinds.one(LAND),
                    "The mainland; what is neither it nor an island is sea. Without it there is no sea."),
            must("courses", Kinds.named(COURSE), "Rivers, coasts, lakes and divides."),
            may("sites", Kinds.named(SITE), "Places with names, and lettering."));

    private MapKeys() {}

    private static Kind points(int least) {
        return Kinds.many(PAIR, Size.from(least));
    }
}
