package aigun.screen;

import aigun.play.Branch;
import aigun.play.Game;
import aigun.screen.Update.Next;
import java.util.Optional;

/** What is done with the branches of a game. */
final class Branching {
    /** Code points of a name; more are not taken. */
    static final int NAME_MAX = 60;

    private Branching() {}

    /** Empty for what has nothing to do with branches. */
    static Optional<Next> act(Model model, Action action) {
        if (action instanceof Action.GoToBranch go) {
            return Optional.of(go(model, go.tip()));
        }
        if (action instanceof Action.Label label) {
            return Optional.of(named(model.withDesk(model.desk().minusTop()), label.tip(), label.words()));
        }
        return action instanceof Action.Shelve shelve ? Optional.of(shelve(model, shelve)) : Optional.empty();
    }

    static Next named(Model model, int tip, String typed) {
        String name = typed.strip();
        int most = Math.min(NAME_MAX, name.codePointCount(0, name.length()));
        String words = name.substring(0, name.offsetByCodePoints(0, most));
        return Choosing.keep(model, branch(model, tip).labelled(model.playing(), words));
    }

    private static Branch branch(Model model, int tip) {
        return BranchSheets.branch(Scribe.of(model), tip);
    }

    private static Next go(Model model, int tip) {
        Branch branch = branch(model, tip);
        boolean away = branch.state() == Branch.State.DROPPED;
        Game.Change first = away ? branch.restored(model.playing()) : new Game.Change(model.playing(), "");
        Optional<Game.Change> gone =
                first.game().goTo(tip).map(change -> new Game.Change(change.game(), first.lines() + change.lines()));
        return gone.isEmpty() ? Wishes.say(model, "branches.unfit") : Choosing.keep(model, gone.get());
    }

    private static Next shelve(Model model, Action.Shelve shelve) {
        Branch branch = branch(model, shelve.tip());
        if (shelve.state() == Branch.State.KEPT) {
            return Choosing.keep(told(model, "branches.restored"), branch.restored(model.playing()));
        }
        boolean on = branch.isOf(model.playing());
        return on
                ? Wishes.say(model, "branches.on-it")
                : Choosing.keep(told(model, "branches.was-dropped"), branch.dropped(model.playing()));
    }

    private static Model told(Model model, String key) {
        return model.withNotice(model.messages().text(key));
    }

    /** Typing a name: every sign writes, and Backspace takes the last one back. Empty for other keys. */
    static Optional<Next> typed(Model model, Msg msg) {
        if (!(model.desk().screen() instanceof Screen.Naming naming)) {
            return Optional.empty();
        }
        String words = naming.words();
        if (msg instanceof Msg.Type type && type.held().isEmpty()) {
            return turn(model, naming, words + type.text());
        }
        if (msg instanceof Msg.Paste paste) {
            return turn(model, naming, words + paste.text().strip());
        }
        boolean back = msg instanceof Msg.Press press && press.key() == Msg.Named.BACKSPACE;
        return back && !words.isEmpty()
                ? turn(model, naming, words.substring(0, words.offsetByCodePoints(words.length(), -1)))
                : Optional.empty();
    }

    private static Optional<Next> turn(Model model, Screen.Naming naming, String words) {
        if (NAME_MAX < words.codePointCount(0, words.length())) {
            return Optional.of(Next.of(model));
        }
        Desk.Place place = Desk.Place.opened(new Screen.Naming(naming.tip(), words));
        return Optional.of(Next.of(model.withDesk(model.desk().withTop(place))));
    }
}
