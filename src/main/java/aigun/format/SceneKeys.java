package aigun.format;

import static aigun.format.Key.may;
import static aigun.format.Key.must;

import java.util.List;

/** What a scene's file may hold, but for its table. */
final class SceneKeys {
    static final Element ANSWER = Element.of(
            "an answer",
            may("text", CommonKeys.TEXT, "Told when it is given."),
            may("effects", CommonKeys.EFFECTS, "Run when it is given."),
            must("next", CommonKeys.NEXT, "Where play goes on."));

    static final Tie ONWARD = Tie.One.of("next", "propose");
    static final List<String> ANSWERS = List.of("agreed", "refused");

    static final Element CHOICE = Element.of(
                    "a choice",
                    must("label", Kinds.LINE, "What the player does, as an act."),
                    may("when", Kinds.RULE, "Open only while this holds."),
                    may("locked", Kinds.PLAIN, "Why it is closed; needed with `when`."),
                    may("once", Kinds.TRUTH, "Can be taken only once on a path."),
                    may("effects", CommonKeys.EFFECTS, "Run first, in order."),
                    may("text", CommonKeys.TEXT, "Told once it is taken."),
                    may("propose", Kinds.TERMS, "Asks the scene's counterpart for these terms."),
                    may("agreed", Kinds.one(ANSWER), "What follows his yes."),
                    may("refused", Kinds.one(ANSWER), "What follows his no."),
                    may("next", CommonKeys.NEXT, "Where play goes on; not with `propose`."))
            .plus(CommonKeys.EVIDENCE)
            .plus(Element.of("renaming", CommonKeys.WAS))
            .tied(CommonKeys.REASON, ONWARD)
            .tied(ANSWERS.stream().map(SceneKeys::given).toArray(Tie[]::new))
            .tied(ANSWERS.stream().map(SceneKeys::asked).toArray(Tie[]::new));

    static final Element BRANCH = Element.of(
            "a branch",
            must("weight", new Kind.Whole(1, Limits.NUMBER_MAX), "Its share: weight over the sum of all weights."),
            may("label", Kinds.LINE, "What happens, for the log."),
            may("text", CommonKeys.TEXT, "Told when it falls."),
            may("effects", CommonKeys.EFFECTS, "Run when it falls."),
            must("next", CommonKeys.NEXT, "Where play goes on."),
            CommonKeys.WAS);

    static final Element ENDING = Element.of(
            "an ending",
            must("kind", Kinds.LINE, "Its class, in the pack's own words, such as `treaty`."),
            must("signed", Kinds.TRUTH, "Whether the draft was signed."),
            may("epilogue", CommonKeys.TEXT, "What came of it, told after the scene's text."));

    static final Tie.One WAY = Tie.One.of("choices", "table", "chance", "next", "ending");

    static final Element SCENE = Element.of(
                    "a scene",
                    must("title", Kinds.LINE, "Its heading."),
                    may("chapter", Kinds.LINE, "The name of its chapter."),
                    may("date", CommonKeys.DATE, "When it is."),
                    may("place", Kinds.ref(Sort.PLACE), "Where it is."),
                    may("present", Kinds.many(Kinds.ref(Sort.PERSON)), "Who is there."),
                    may("effects", CommonKeys.EFFECTS, "Run on entering, before the text is told."),
                    may("text", CommonKeys.TEXT, "What is told on entering."),
                    may("margin", CommonKeys.TEXT, "What a reader should know of the evidence."),
                    may("counterpart", Kinds.ref(Sort.COUNTERPART), "Who answers the choices that propose."),
                    may("choices", Kinds.named(CHOICE, new Size(1, Limits.CHOICES_MAX)), "The player chooses."),
                    may("table", Kinds.one(TableKeys.TABLE), "The player bargains."),
                    may("chance", Kinds.named(BRANCH, Size.from(1)), "Chance decides."),
                    may("next", CommonKeys.NEXT, "Nothing to decide: play goes on."),
                    may("ending", Kinds.one(ENDING), "Play ends."),
                    CommonKeys.was(new Kind.Id(Spelling.SCENE)))
            .tied(WAY);

    private SceneKeys() {}

    /** A proposal gets the answer. */
    static Tie given(String answer) {
        return new Tie.Needs("propose", answer);
    }

    /** An answer is given to a proposal alone. */
    static Tie asked(String answer) {
        return new Tie.Needs(answer, "propose");
    }
}
