package aigun;

import static aigun.Parts.ALWAYS;
import static aigun.Parts.level;
import static aigun.Parts.not;
import static aigun.Parts.raised;
import static aigun.Parts.text;

import aigun.model.ChoiceId;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.DebriefPage;
import aigun.model.DebriefPage.Stands;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Trait;
import java.util.List;

/** What the ferry's debrief tells besides what comes of every play. */
final class FerryPages {
    private static final ChoiceId SEARCHING = new ChoiceId("search");

    private FerryPages() {}

    static List<DebriefPage> debrief() {
        return List.of(
                page("towns", "What the towns got", Stands.FIRST, text("Norden gets its fish."), warm()),
                new DebriefPage(
                        "thought",
                        "What they thought",
                        "and what was so",
                        Stands.BEFORE_WHAT_IF,
                        List.of(text("Each bank thought something of the other.")),
                        List.of("Thought", "Was so"),
                        List.of(
                                row(
                                        "The letter",
                                        "It is lost, and nobody will ever read it again.",
                                        "It lies in a chest."),
                                row("The flood", "It comes in June.", "It comes when it comes, as floods do.")),
                        Prose.of("What follows tells of the flood. People are hurt in it."),
                        List.of(text("It took the landing, and two boats.")),
                        false),
                page("never", "What nobody sees", Stands.AFTER_WHAT_IF, warm(), warm()),
                page("historians", "What historians say", Stands.AFTER_WHAT_IF, text("Little."), warm()),
                new DebriefPage(
                        "questions",
                        "Questions",
                        "",
                        Stands.CLASS,
                        List.of(text("Whose ferry was it?")),
                        List.of(),
                        List.of(),
                        Prose.EMPTY,
                        List.of(),
                        true));
    }

    /** What is counted of a class: one of all, one of those alone who crossed. */
    static List<Trait> traits() {
        return List.of(
                new Trait("searched", "Searched the chest", ALWAYS, new Condition.Taken(FerryPack.HALL, SEARCHING)),
                new Trait(
                        "warned", "Spoke of the flood", new Condition.Seen(FerryPack.RIVER), raised(FerryPack.WARNED)));
    }

    /** Never so: trust does not go that far down. */
    private static Paragraph warm() {
        return text("They wave.", level(FerryPack.TRUST, Comparison.LESS, 0));
    }

    private static DebriefPage.Row row(String name, String thought, String was) {
        return new DebriefPage.Row(
                name,
                ALWAYS,
                List.of(Prose.of(thought), Prose.of(was)),
                List.of(
                        text("You looked for it in the chest.", raised(FerryPack.LETTER)),
                        text("You never looked for it.", not(raised(FerryPack.LETTER)))));
    }

    private static DebriefPage page(String id, String title, Stands stands, Paragraph... text) {
        return new DebriefPage(
                id, title, "", stands, List.of(text), List.of(), List.of(), Prose.EMPTY, List.of(), false);
    }
}
