package aigun.screen;

import java.util.ArrayList;
import java.util.List;

/** How to play, and the question before leaving. */
final class HelpSheet {
    private static final List<String> KEYS = List.of(
            "choose",
            "number",
            "mouse",
            "scroll",
            "ends",
            "draft",
            "map",
            "on-map",
            "papers",
            "look",
            "search",
            "log",
            "branches",
            "undo",
            "redo",
            "view",
            "debrief",
            "adjust",
            "back",
            "help",
            "redraw",
            "suspend",
            "quit");

    private static final List<String> REPLAY_KEYS =
            List.of("step", "departure", "ends-of-path", "run", "speed", "strip", "record");

    private static final List<String> REPLAY_WORDS =
            List.of("next", "first", "at", "departure", "run", "strip", "record", "fork");

    private static final List<String> WORDS = List.of(
            "number",
            "id",
            "undo",
            "redo",
            "why",
            "draft",
            "map",
            "papers",
            "look",
            "log",
            "branches",
            "view",
            "debrief",
            "print",
            "replay",
            "back",
            "help",
            "quit");

    private HelpSheet() {}

    static Sheet of(Model.Ground ground, Model.Session session) {
        Messages messages = ground.messages();
        List<Doc.Block> story = about(ground, session);
        if (!session.reel().isEmpty()) {
            story.add(keys(messages, "help.replay", REPLAY_KEYS));
        }
        if (ground.watched().isPresent()) {
            story.add(keys(messages, "help.watched", List.of("watch")));
        }
        story.add(keys(messages, "help.keys", KEYS));
        story.addAll(views(messages, session));
        Choices choices = new Choices().add(messages.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(messages.text("help.title"), messages.text("title.program"), "");
        return Sheet.of(head, new Doc(story), choices, Sheets.hints(messages, "choose", "scroll", "back", "quit"));
    }

    /** The same for line mode: what can be typed there. */
    static Doc lines(Model.Ground ground, Model.Session session) {
        Messages messages = ground.messages();
        List<Doc.Block> blocks = about(ground, session);
        if (!session.reel().isEmpty()) {
            blocks.add(words(messages, "help.replay", REPLAY_WORDS));
        }
        if (ground.watched().isPresent()) {
            blocks.add(words(messages, "help.watched", List.of("watch", "jump")));
        }
        blocks.add(words(messages, "help.words", WORDS));
        blocks.addAll(views(messages, session));
        return new Doc(blocks);
    }

    private static Doc.Block keys(Messages messages, String title, List<String> names) {
        List<Doc.Fact> keys = new ArrayList<>();
        for (String key : names) {
            keys.add(new Doc.Fact(messages.text("key." + key), messages.text("help." + key), ""));
        }
        return new Doc.Facts(messages.text(title), Doc.Shape.LIST, keys);
    }

    private static Doc.Block words(Messages messages, String title, List<String> names) {
        List<Doc.Fact> words = new ArrayList<>();
        for (String word : names) {
            words.add(new Doc.Fact(messages.text("word." + word), messages.text("word." + word + ".what"), ""));
        }
        return new Doc.Facts(messages.text(title), Doc.Shape.LIST, words);
    }

    private static List<Doc.Block> about(Model.Ground ground, Model.Session session) {
        List<Doc.Block> blocks = new ArrayList<>();
        Messages messages = ground.messages();
        String text = messages.text("help.text") + "\n" + messages.text(kept(ground, session));
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            blocks.add(new Doc.Text(0, List.of(new Run(text.substring(from, to), Role.PLAIN))));
            from = to + 1;
        }
        return blocks;
    }

    /** What becomes of what is done here. */
    private static String kept(Model.Ground ground, Model.Session session) {
        if (ground.isTrial()) {
            return "help.trial";
        }
        boolean looked = session.reel().stream().anyMatch(reel -> reel.left().isEmpty());
        return looked ? "help.looked" : "help.kept";
    }

    /** The views, the one that is set by its mark. */
    private static List<Doc.Block> views(Messages messages, Model.Session session) {
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(new Doc.Heading(2, messages.text("help.views")));
        for (Viewing viewing : Viewing.values()) {
            String name = messages.text("view." + viewing.word());
            String what = messages.text("view." + viewing.word() + ".what");
            String marker = viewing == session.viewing() ? "*" : "-";
            blocks.add(new Doc.Item(0, marker, List.of(new Run(name + ": ", Role.STRONG), new Run(what, Role.PLAIN))));
        }
        return blocks;
    }

    static Sheet leaving(Model.Ground ground, Model.Session session) {
        Messages messages = ground.messages();
        Choices choices = new Choices().add(messages.text("leave.stay"), Action.Plain.BACK);
        String about = messages.text("leave.nothing");
        if (!session.game().isEmpty()) {
            String kept = ground.isTrial() ? "leave.trial" : "leave.kept";
            about = messages.text(session.reel().isEmpty() ? kept : "leave.replay");
            choices.add(messages.text("leave.title"), Action.Plain.TITLE);
        }
        choices.add(messages.text("leave.leave"), Action.Plain.LEAVE);
        Sheet.Head head = new Sheet.Head(messages.text("leave.head"), messages.text("title.program"), "");
        Doc story = new Doc(List.of(new Doc.Text(0, List.of(new Run(about, Role.PLAIN)))));
        return Sheet.of(head, story, choices, Sheets.hints(messages, "choose", "back", "quit"));
    }
}
