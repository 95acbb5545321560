package aigun.screen;

import aigun.play.Cards;
import aigun.screen.Update.Next;
import java.util.Optional;

/** Typing where things are looked up or jumped to: letters search, and Backspace takes the last one back. */
final class Searching {
    /** Code points that are looked for; more are not taken. */
    static final int WORDS_MAX = 40;

    private Searching() {}

    /** Empty for keys that do there what they do everywhere, digits among them. */
    static Optional<Next> of(Model model, Msg msg) {
        Screen screen = model.desk().screen();
        if (screen instanceof Screen.Look look) {
            return typed(model, msg, look.words());
        }
        return screen instanceof Screen.Jump jump ? typed(model, msg, jump.words()) : Optional.empty();
    }

    private static Optional<Next> typed(Model model, Msg msg, String words) {
        if (msg instanceof Msg.Type type && type.held().isEmpty() && isSearched(type.text(), words)) {
            return turn(model, words + type.text());
        }
        if (msg instanceof Msg.Paste paste) {
            return turn(model, words + paste.text().strip());
        }
        boolean back = msg instanceof Msg.Press press && press.key() == Msg.Named.BACKSPACE;
        return back && !words.isEmpty()
                ? turn(model, words.substring(0, words.offsetByCodePoints(words.length(), -1)))
                : Optional.empty();
    }

    private static boolean isSearched(String typed, String words) {
        boolean within = typed.equals(" ") || typed.equals("'") || typed.equals("-");
        return Character.isLetter(typed.codePointAt(0)) || (within && !words.isEmpty());
    }

    private static Optional<Next> turn(Model model, String words) {
        if (WORDS_MAX < words.codePointCount(0, words.length())) {
            return Optional.of(Next.of(model));
        }
        Screen searched = model.desk().screen() instanceof Screen.Jump jump
                ? new Screen.Jump(words, jump.from())
                : new Screen.Look(words);
        Desk desk = model.desk().withTop(Desk.Place.opened(searched));
        return Optional.of(Next.of(model.withDesk(desk)));
    }

    /** What line mode's word opens: the one thing that is called so, else all that these words are found in. */
    static Next look(Model model, String words) {
        if (model.game().isEmpty()) {
            return Wishes.grant(model, Wish.LOOK);
        }
        Optional<Screen> single = words.isEmpty()
                ? Optional.empty()
                : Cards.single(model.playing().play(), words).map(CardSheet::screen);
        return Choosing.open(model, single.orElse(new Screen.Look(words)));
    }
}
