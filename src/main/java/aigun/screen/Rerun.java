package aigun.screen;

import aigun.engine.Option;
import aigun.model.ChoiceId;
import aigun.play.Play;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;

/** A path played again on the screen, as somebody plays who reads: page after page, the cursor on what was decided, and on. */
public final class Rerun {
    private static final String PAGE_ON = " ";

    private final Play play;
    private final PackWords words;
    private final List<Shot> shots = new ArrayList<>();
    private Model model;
    private String chapter;

    private Rerun(Play play, Model model) {
        this.play = play;
        this.model = model;
        this.words = new PackWords(play.story().pack(), model.messages());
        this.chapter = play.start().title();
    }

    /**
     * What the screen shows for a while.
     *
     * @param chapter what begins here, such as a decision; often empty
     */
    public record Shot(Frame frame, Act act, String chapter) {}

    /** What the player does meanwhile. */
    public enum Act {
        READ,
        CHOOSE
    }

    /** From the first scene to where the play rests, on a screen of this size, in the view in which it was begun. */
    public static List<Shot> of(World world, Play play, Messages messages, Size size) {
        Viewing viewing = Viewing.of(play.header().view());
        Rerun rerun = new Rerun(play, Model.title(messages, viewing));
        rerun.send(new Msg.Resize(size.columns(), size.rows()));
        rerun.send(new Msg.Loaded(world));
        rerun.send(new Msg.Start(play.start().id(), play.header().adjusted(), viewing));
        for (Turn turn : play.turns()) {
            rerun.read();
            rerun.decide(turn);
        }
        rerun.read();
        return List.copyOf(rerun.shots);
    }

    private void send(Msg message) {
        Update.Next next = Update.update(model, message);
        model = next.model();
        next.commands().forEach(this::answer);
    }

    /** What is asked to be kept counts as kept, and chance falls as it fell. */
    private void answer(Command command) {
        if (command instanceof Command.Begin begin) {
            send(new Msg.Kept(begin.change()));
        } else if (command instanceof Command.Keep keep) {
            send(new Msg.Kept(keep.change()));
        } else if (command instanceof Command.Draw) {
            send(new Msg.Drawn(branch(play.turn(model.playing().play().length() + 1))));
        }
    }

    private int branch(Turn turn) {
        List<Option> options = play.at(turn.number() - 1).options();
        for (int branch = 0; branch < options.size(); branch++) {
            if (options.get(branch).id().equals(turn.option().id())) {
                return branch;
            }
        }
        throw new AssertionError("no branch " + turn.decision());
    }

    private void shoot(Act act) {
        shots.add(new Shot(View.view(model), act, chapter));
        chapter = "";
    }

    private void read() {
        shoot(Act.READ);
        while (model.layout().hasBelow()) {
            send(Msg.Type.of(PAGE_ON));
            shoot(Act.READ);
        }
    }

    private void decide(Turn turn) {
        List<Integer> way = way(model, turn.option().id());
        for (int step = 0; step < way.size(); step++) {
            if (0 < step) {
                shoot(Act.READ);
            }
            model = Moving.to(model, way.get(step));
            shoot(Act.CHOOSE);
            if (step == way.size() - 1) {
                chapter = model.messages()
                        .text("compare.deed", Integer.toString(turn.number()), words.option(turn.option()));
            }
            send(new Msg.Choose(way.get(step)));
        }
    }

    /** The numbers that lead to a choice, one a screen: at a table moves lie behind others. */
    private static List<Integer> way(Model from, ChoiceId choice) {
        List<Action> actions = from.sheet().actions();
        for (int number = 1; number <= actions.size(); number++) {
            Action action = actions.get(number - 1);
            if (action == Action.Plain.DRAW || action.equals(new Action.Take(choice))) {
                return List.of(number);
            }
            if (action instanceof Action.Open open && isOfTable(open.screen())) {
                Model opened = Update.update(from, new Msg.Choose(number)).model();
                List<Integer> rest = way(opened, choice);
                if (!rest.isEmpty()) {
                    List<Integer> way = new ArrayList<>(List.of(number));
                    way.addAll(rest);
                    return way;
                }
            }
        }
        return List.of();
    }

    private static boolean isOfTable(Screen screen) {
        return screen instanceof Screen.Moves || screen instanceof Screen.Positions;
    }
}
