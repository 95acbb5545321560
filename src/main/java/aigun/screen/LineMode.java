package aigun.screen;

import aigun.engine.Option;
import aigun.model.ChoiceId;
import aigun.model.Paper;
import aigun.play.Deed;
import aigun.play.Verdict;
import java.util.ArrayList;
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
                && before.desk().screens().equals(after.desk().screens());
        if (!same) {
            text.append(text.length() == 0 ? "" : "\n").append(PlainText.of(after.sheet(), width));
        }
        return text.toString();
    }

    /** The model after something the world told. */
    public static Update.Next told(Model model, Msg msg) {
        return Update.update(model, msg);
    }

    /** What one line of the player's does. */
    public static Reply answer(Model model, String line, int width) {
        String words = line.strip();
        if (words.isEmpty()) {
            return said(model, page(model, width));
        }
        Optional<Update.Next> next =
                wish(model, words).or(() -> number(model, words)).or(() -> named(model, words));
        if (next.isPresent()) {
            return new Reply(next.get().model(), next.get().commands(), "", Heard.UNDERSTOOD);
        }
        if (words.startsWith("why")) {
            return said(model, PlainText.of(why(model, words.substring(3).strip()), width));
        }
        if (words.equals("map")) {
            return said(model, PlainText.of(model.messages().text("line.no-map"), width));
        }
        String unknown = PlainText.of(model.messages().text("line.unknown", words), width) + "\n" + page(model, width);
        return new Reply(model, List.of(), unknown, Heard.UNKNOWN);
    }

    private static Reply said(Model model, String text) {
        return new Reply(model, List.of(), text, Heard.UNDERSTOOD);
    }

    private static Optional<Update.Next> wish(Model model, String word) {
        Optional<Wish> wish =
                switch (word) {
                    case "undo" -> Optional.of(Wish.UNDO);
                    case "redo" -> Optional.of(Wish.REDO);
                    case "draft" -> Optional.of(Wish.DRAFT);
                    case "papers" -> Optional.of(Wish.PAPERS);
                    case "log" -> Optional.of(Wish.LOG);
                    case "debrief" -> Optional.of(Wish.DEBRIEF);
                    case "help", "?" -> Optional.of(Wish.HELP);
                    case "view" -> Optional.of(Wish.NEXT_VIEW);
                    case "back" -> Optional.of(Wish.BACK);
                    default -> Optional.empty();
                };
        if (word.equals("quit")) {
            return Optional.of(Update.Next.of(model, Command.Plain.QUIT));
        }
        return wish.map(each -> Update.update(model, new Msg.Ask(each)));
    }

    private static Optional<Update.Next> number(Model model, String words) {
        if (words.length() < 4 && words.chars().allMatch(letter -> '0' <= letter && letter <= '9')) {
            int number = Integer.parseInt(words);
            boolean there = 0 < number && number <= model.sheet().actions().size();
            return there ? Optional.of(Update.update(model, new Msg.Choose(number))) : Optional.empty();
        }
        return Optional.empty();
    }

    /** A choice by its id, a paper, or a start. */
    private static Optional<Update.Next> named(Model model, String words) {
        if (words.startsWith("paper ") && model.game().isPresent()) {
            return paper(model, words.substring("paper ".length()).strip());
        }
        if (model.game().isPresent()) {
            Optional<Option> option = model.playing().play().option(new ChoiceId(words));
            boolean open = option.isPresent() && option.get().open();
            return open
                    ? Optional.of(Choosing.keep(
                            model.withNotice(""),
                            model.playing().take(option.get().id())))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Update.Next> paper(Model model, String id) {
        Scribe scribe = scribe(model);
        for (Paper paper : PaperSheets.held(scribe)) {
            if (paper.id().text().equals(id)) {
                return Optional.of(Choosing.open(model.withNotice(""), new Screen.Reading(paper.id())));
            }
        }
        return Optional.empty();
    }

    /** Why a choice that was made is judged as it is; in the view that judges nothing, only once the game is over. */
    private static String why(Model model, String number) {
        Messages messages = model.messages();
        if (model.game().isEmpty()) {
            return messages.text("not.playing");
        }
        Scribe scribe = scribe(model);
        List<Deed> deeds = Deed.of(model.playing().play());
        boolean known = number.matches("[0-9]{1,5}") && 0 < Integer.parseInt(number);
        if (!known || deeds.size() < Integer.parseInt(number)) {
            return messages.text("why.which", Integer.toString(deeds.size()));
        }
        if (scribe.viewing() == Viewing.PLAY && !scribe.play().isOver()) {
            return messages.text("why.later");
        }
        Deed deed = deeds.get(Integer.parseInt(number) - 1);
        List<String> lines = new ArrayList<>();
        lines.add(DeedSheets.label(scribe, deed.turn().option()));
        for (Verdict verdict : deed.verdict()) {
            lines.add(scribe.status(verdict.evidence().status()) + ". "
                    + verdict.evidence().because());
        }
        return String.join("\n", lines);
    }

    private static Scribe scribe(Model model) {
        return new Scribe(model.messages(), model.session().viewing(), model.playing());
    }
}
