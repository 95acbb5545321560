package aigun.screen;

import aigun.screen.Update.Next;
import java.util.List;
import java.util.Optional;

/** What can be typed in line mode while a path is looked at, beside what can be typed everywhere. */
final class ReplayWords {
    private ReplayWords() {}

    /** Empty for other words, and while no path is looked at. */
    static Optional<Next> of(Model asked, String words) {
        if (asked.reel().isEmpty()) {
            return Optional.empty();
        }
        Model model = asked.withNotice("");
        int place = Replaying.place(model);
        return switch (words) {
            case "next" -> Optional.of(Replaying.look(model, place + 1));
            case "previous" -> Optional.of(Replaying.look(model, place - 1));
            case "first" -> Optional.of(Replaying.look(model, 0));
            case "last" ->
                Optional.of(Replaying.look(model, model.reel().orElseThrow().length()));
            case "departure" -> Optional.of(Replaying.departure(model, 1));
            case "departure back" -> Optional.of(Replaying.departure(model, -1));
            case "compare" -> Optional.of(Wishes.open(model, Screen.Plain.BESIDE));
            case "strip" -> Optional.of(Wishes.open(model, Screen.Plain.STRIP));
            case "fork" -> Optional.of(fork(model));
            default -> at(model, words);
        };
    }

    private static Next fork(Model model) {
        return model.playing().play().isOver()
                ? Wishes.say(model, "replay.over")
                : Wishes.open(model, new Screen.Forking(List.of()));
    }

    private static Optional<Next> at(Model model, String words) {
        int number = words.startsWith("at ") ? Whys.number(words.substring("at ".length())) : 0;
        int length = model.reel().orElseThrow().length();
        if (length < number) {
            String none = model.messages().text("replay.too-far", Integer.toString(number), Integer.toString(length));
            return Optional.of(Next.of(model.withNotice(none)));
        }
        return number == 0 ? Optional.empty() : Optional.of(Replaying.look(model, number - 1));
    }

    /** The path told from here to its end, or as many decisions of it as were asked for; empty for other words. */
    static Optional<LineMode.Reply> run(Model asked, String words, int width) {
        boolean whole = words.equals("run");
        int number = words.startsWith("run ") ? Whys.number(words.substring("run ".length())) : 0;
        if (asked.reel().isEmpty() || (!whole && number == 0)) {
            return Optional.empty();
        }
        Model model = asked.withNotice("");
        int left = model.reel().orElseThrow().length() - Replaying.place(model);
        StringBuilder told = new StringBuilder();
        for (int step = whole ? left : Math.min(left, number); 0 < step; step--) {
            model = Replaying.look(model, Replaying.place(model) + 1).model();
            told.append(told.length() == 0 ? "" : "\n").append(LineMode.page(model, width));
        }
        String said =
                told.length() == 0 ? PlainText.of(model.messages().text("replay.at-end"), width) : told.toString();
        return Optional.of(new LineMode.Reply(model, List.of(), said, LineMode.Heard.TOLD));
    }
}
