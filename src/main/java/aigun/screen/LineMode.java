package aigun.screen;

import aigun.engine.Option;
import aigun.model.ChoiceId;
import aigun.model.Paper;
import aigun.model.Start;
import java.util.List;
import java.util.Optional;

/**
 * The game line by line, for screen readers and pipes: the same model and update as the full screen, asked in words and
 * answered in plain text. Pure.
 */
public final class LineMode {
    /** Columns of a line where nobody asked for another width. */
    public static final int WIDTH = 78;

    private LineMode() {}

    /** What comes of a line: the next model, what the world is to do, and what is said beside the page itself. */
    public record Reply(Model model, List<Command> commands, String said, Heard heard) {
        public Reply {
            commands = List.copyOf(commands);
        }
    }

    /** Whether a line meant anything. */
    public enum Heard {
        UNDERSTOOD,
        /** It was, and all that changed is said already. */
        TOLD,
        UNKNOWN
    }

    /** The page on top, as it is told, after what is to be noticed first. */
    public static String page(Model model, int width) {
        String notice = model.desk().notice();
        String first = notice.isEmpty() ? "" : PlainText.of(notice, width) + "\n";
        return first + PlainText.of(model.sheet(), width);
    }

    /** What changed between two models: the page if it is another, the notice if there is one. */
    public static String change(Model before, Model after, int width) {
        StringBuilder text = new StringBuilder();
        if (!after.desk().notice().isEmpty()) {
            text.append(PlainText.of(after.desk().notice(), width));
        }
        boolean same = before.sheet().equals(after.sheet())
                && before.desk().screen().equals(after.desk().screen());
        if (!same) {
            text.append(text.length() == 0 ? "" : "\n").append(PlainText.of(after.sheet(), width));
        }
        return text.toString();
    }

    /** What is left of a path that is looked at, for those who can't ask for it; empty for nothing. */
    public static String rest(Model model, int width) {
        boolean left = model.reel().isPresent()
                && Replaying.place(model) < model.reel().get().length();
        return left ? ReplayWords.run(model, "run", width).map(Reply::said).orElse("") : "";
    }

    /** What one line of the player's does. */
    public static Reply answer(Model model, String line, int width) {
        String words = line.strip();
        if (words.isEmpty()) {
            return said(model, page(model, width));
        }
        Optional<Reply> asked = asked(model, words, width).or(() -> ReplayWords.run(model, words, width));
        if (asked.isPresent()) {
            return asked.get();
        }
        Optional<Update.Next> next = wish(model, words)
                .or(() -> ReplayWords.of(model, words))
                .or(() -> number(model, words))
                .or(() -> named(model, words))
                .or(() -> Jumping.searched(model, words));
        if (next.isPresent()) {
            Model after = next.get().model();
            boolean same = next.get().commands().isEmpty()
                    && change(model, after, width).isEmpty();
            return new Reply(after, next.get().commands(), same ? page(after, width) : "", Heard.UNDERSTOOD);
        }
        String unknown = PlainText.of(model.messages().text("line.unknown", words), width) + "\n" + page(model, width);
        return new Reply(model, List.of(), unknown, Heard.UNKNOWN);
    }

    /** What is answered at once and changes no screen. */
    private static Optional<Reply> asked(Model model, String words, int width) {
        if (words.equals("help") || words.equals("?")) {
            Doc help = HelpSheet.lines(model.ground(), model.session());
            return Optional.of(said(model, PlainText.of(help, width)));
        }
        if (words.equals("map")) {
            return Optional.of(said(model, PlainText.of(Whys.map(model), width)));
        }
        if (words.equals("why") || words.startsWith("why ")) {
            return Optional.of(said(
                    model, PlainText.of(Whys.of(model, words.substring(3).strip()), width)));
        }
        return Optional.empty();
    }

    private static Reply said(Model model, String text) {
        return new Reply(model, List.of(), text, Heard.UNDERSTOOD);
    }

    private static Optional<Update.Next> wish(Model model, String word) {
        if (word.equals("quit")) {
            return Optional.of(Update.Next.of(model, Command.Plain.QUIT));
        }
        Optional<Wish> wish =
                switch (word) {
                    case "undo" -> Optional.of(Wish.UNDO);
                    case "redo" -> Optional.of(Wish.REDO);
                    case "draft" -> Optional.of(Wish.DRAFT);
                    case "papers" -> Optional.of(Wish.PAPERS);
                    case "log" -> Optional.of(Wish.LOG);
                    case "branches" -> Optional.of(Wish.BRANCHES);
                    case "debrief" -> Optional.of(Wish.DEBRIEF);
                    case "view" -> Optional.of(Wish.NEXT_VIEW);
                    case "watch" -> model.ground().watched().map(watched -> Wish.AUTHOR);
                    case "back" -> Optional.of(Wish.BACK);
                    default -> Optional.empty();
                };
        return wish.map(each -> Update.update(model, new Msg.Ask(each)));
    }

    private static Optional<Update.Next> number(Model model, String words) {
        int number = Whys.number(words);
        boolean there = 0 < number && number <= model.sheet().actions().size();
        return there ? Optional.of(Update.update(model, new Msg.Choose(number))) : Optional.empty();
    }

    /** A choice by its id, something to look up, a paper, or a start. */
    private static Optional<Update.Next> named(Model model, String words) {
        if (words.equals("look") || words.startsWith("look ")) {
            String name = words.substring("look".length()).strip();
            return Optional.of(Searching.look(model.withNotice(""), name));
        }
        if (words.equals("print") || words.equals("print md")) {
            Command.Form form = words.equals("print") ? Command.Form.TEXT : Command.Form.MARKDOWN;
            return Optional.of(Printing.asked(model.withNotice(""), form));
        }
        if ((words + " ").startsWith("jump ") && model.ground().watched().isPresent()) {
            String scene = words.substring("jump".length()).strip();
            return Optional.of(Jumping.asked(model.withNotice(""), scene));
        }
        if (model.game().isEmpty()) {
            return start(model, words);
        }
        if (words.equals("replay")) {
            return replay(model);
        }
        if ((words + " ").startsWith("name ") && model.desk().screen() instanceof Screen.BranchOf branch) {
            return Optional.of(Branching.named(model.withNotice(""), branch.tip(), words.substring("name".length())));
        }
        if (words.startsWith("paper ")) {
            return paper(model, words.substring("paper ".length()).strip());
        }
        Optional<Option> option = model.playing().play().option(new ChoiceId(words));
        boolean open = option.isPresent() && option.get().open();
        return open
                ? Optional.of(Choosing.decide(model.withNotice(""), option.get().id()))
                : Optional.empty();
    }

    /** Of a game that is over; a path is gone through already. */
    private static Optional<Update.Next> replay(Model model) {
        Model quiet = model.withNotice("");
        if (model.reel().isPresent()) {
            return Optional.of(Replaying.look(quiet, 0));
        }
        return Optional.of(model.playing().play().isOver() ? Replaying.begun(quiet) : Wishes.say(quiet, "not.over"));
    }

    private static Optional<Update.Next> start(Model model, String words) {
        for (World world : model.ground().world()) {
            for (Start start : world.story().pack().starts()) {
                if (start.id().text().equals(words)) {
                    return Optional.of(Choosing.open(model.withNotice(""), new Screen.Setup(start.id())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Update.Next> paper(Model model, String id) {
        for (Paper paper : PaperSheets.held(Scribe.of(model))) {
            if (paper.id().text().equals(id)) {
                return Optional.of(Choosing.open(model.withNotice(""), new Screen.Reading(paper.id())));
            }
        }
        return Optional.empty();
    }
}
