package aigun.screen;

import java.util.ArrayList;
import java.util.List;

/** How to play, and the question before leaving. */
final class HelpSheet {
    private static final List<String> KEYS = List.of(
            "choose", "number", "scroll", "draft", "papers", "log", "undo", "redo", "view", "debrief", "back", "help",
            "suspend", "redraw", "quit");

    private HelpSheet() {}

    static Sheet of(Messages messages, Model.Session session) {
        List<Doc.Block> story = new ArrayList<>();
        for (String paragraph : messages.text("help.text").split("\n", -1)) {
            story.add(new Doc.Text(0, List.of(new Run(paragraph, Role.PLAIN))));
        }
        story.add(new Doc.Heading(2, messages.text("help.keys")));
        for (String key : KEYS) {
            story.add(new Doc.Text(
                    0,
                    List.of(
                            new Run(messages.text("key." + key), Role.KEY),
                            new Run("  " + messages.text("help." + key), Role.PLAIN))));
        }
        story.add(new Doc.Heading(2, messages.text("help.views")));
        for (Viewing viewing : Viewing.values()) {
            boolean now = viewing == session.viewing();
            story.add(new Doc.Item(
                    0,
                    now ? "*" : "-",
                    List.of(
                            new Run(messages.text("view." + viewing.word()) + ": ", Role.STRONG),
                            new Run(messages.text("view." + viewing.word() + ".what"), Role.PLAIN))));
        }
        Choices choices = new Choices().add(messages.text("back"), Action.Plain.BACK);
        return new Sheet(
                new Sheet.Head(messages.text("help.title"), messages.text("title.program"), ""),
                new Doc(story),
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(messages, "scroll", "back", "quit"));
    }

    static Sheet leaving(Messages messages, Model.Session session) {
        Choices choices = new Choices().add(messages.text("leave.stay"), Action.Plain.BACK);
        String about = session.game().isEmpty() ? "leave.nothing" : "leave.kept";
        if (!session.game().isEmpty()) {
            choices.add(messages.text("leave.title"), Action.Plain.TITLE);
        }
        choices.add(messages.text("leave.leave"), Action.Plain.LEAVE);
        return new Sheet(
                new Sheet.Head(messages.text("leave.head"), "", ""),
                new Doc(List.of(new Doc.Text(0, List.of(new Run(messages.text(about), Role.PLAIN))))),
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(messages, "choose", "number", "back"));
    }
}
