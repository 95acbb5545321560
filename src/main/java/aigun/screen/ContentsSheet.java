package aigun.screen;

import aigun.model.DebriefPage.Stands;
import aigun.play.Debrief;
import aigun.play.Leaf;
import java.util.ArrayList;
import java.util.List;

/** What the debrief holds: the pages that come of every play, and those that the pack adds where they stand among them. */
final class ContentsSheet {
    private ContentsSheet() {}

    static Sheet of(Scribe scribe, Debrief debrief) {
        List<Doc.Block> story = new ArrayList<>();
        story.add(new Doc.Text(0, List.of(new Run(debrief.scene().title(), Role.STRONG))));
        story.add(TitleSheets.words(signed(scribe, debrief)));
        Choices choices = new Choices();
        add(debrief, choices, Stands.FIRST);
        open(scribe, choices, "debrief.signed", Screen.Part.SIGNED);
        open(scribe, choices, "debrief.done", Screen.Part.DONE);
        open(scribe, choices, "debrief.answered", Screen.Part.ANSWERED);
        open(scribe, choices, "debrief.scales", Screen.Part.SCALES);
        add(debrief, choices, Stands.BEFORE_WHAT_IF);
        open(scribe, choices, "debrief.otherwise", Screen.Part.OTHERWISE);
        add(debrief, choices, Stands.AFTER_WHAT_IF);
        open(scribe, choices, "debrief.sources", Screen.Part.SOURCES);
        if (!standing(debrief, Stands.CLASS).isEmpty()) {
            open(scribe, choices, "debrief.class", Screen.Part.CLASS);
        }
        choices.add(scribe.text("print.text"), List.of(scribe.text("print.text.what")), print(Command.Form.TEXT));
        choices.add(
                scribe.text("print.markdown"),
                List.of(scribe.text("print.markdown.what")),
                print(Command.Form.MARKDOWN));
        return DebriefSheets.page(scribe, "debrief.title", new Doc(story), choices);
    }

    static String signed(Scribe scribe, Debrief debrief) {
        return scribe.text(debrief.ending().signed() ? "debrief.was-signed" : "debrief.unsigned");
    }

    private static Action print(Command.Form form) {
        return new Action.Print(form);
    }

    static Sheet forClass(Scribe scribe, Debrief debrief) {
        Choices choices = new Choices();
        add(debrief, choices, Stands.CLASS);
        Doc story = new Doc(List.of(TitleSheets.words(scribe.text("class.about"))));
        return DebriefSheets.page(scribe, "debrief.class", story, choices);
    }

    static void open(Scribe scribe, Choices choices, String key, Screen.Part part) {
        choices.add(scribe.text(key), List.of(scribe.text(key + ".what")), new Action.Open(new Screen.Debrief(part)));
    }

    private static void add(Debrief debrief, Choices choices, Stands stands) {
        for (Leaf leaf : standing(debrief, stands)) {
            String about = leaf.page().about();
            Screen screen = new Screen.Leaf(leaf.page().id(), Screen.Turned.TO_NOTE);
            choices.add(leaf.page().title(), about.isEmpty() ? List.of() : List.of(about), new Action.Open(screen));
        }
    }

    static List<Leaf> standing(Debrief debrief, Stands stands) {
        return debrief.leaves().stream()
                .filter(leaf -> leaf.page().stands() == stands)
                .toList();
    }
}
