package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.Counterpart;
import aigun.model.Paragraph;
import aigun.model.Scene;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;

/** A compiled scene. */
final class Stage {
    private static final Move[] NO_MOVES = {};
    private static final Break[] NO_BREAKS = {};

    private final Scene scene;
    private final Changes effects;
    private final Slot seen;
    private final Text text;
    private final Text margin;
    private final Text epilogue;
    private final int landmark;
    private final Move[] moves;
    private final Ways on;
    private final int rounds;
    private final List<Judging> judgings;
    private final boolean passes;
    private final boolean ends;
    /** What can break in from here. */
    private final Break[] breaks;

    private Stage(Scene scene, Ways on, List<Move> moves, MoveCompiler compiler) {
        Lexicon lexicon = compiler.lexicon();
        this.scene = scene;
        this.on = on;
        this.moves = moves.toArray(NO_MOVES);
        Address address = Addresses.of(scene.id());
        effects = Changes.of(scene.effects(), address.at("effects"), lexicon);
        text = lexicon.landmarks().text(scene.text(), address.at("text"));
        margin = lexicon.landmarks().text(scene.margin(), address.at("margin"));
        List<Paragraph> last = scene.way() instanceof Way.End end ? end.ending().epilogue() : List.of();
        epilogue = lexicon.landmarks().text(last, address.at("ending").at("epilogue"));
        landmark = lexicon.landmarks().add(Landmark.Kind.SCENE, address);
        seen = lexicon.slots().seen(scene.id());
        if (scene.way() instanceof Way.Bargain bargain) {
            rounds = bargain.table().rounds();
            judgings = Judging.of(bargain.table().judged(), address.at("table").at("history"), lexicon);
        } else {
            rounds = 0;
            judgings = List.of();
        }
        passes = scene.way() instanceof Way.Pass;
        ends = scene.way() instanceof Way.End;
        List<Break> from = new ArrayList<>();
        for (Break each : compiler.breaks()) {
            if (each.isFrom(scene.id())) {
                from.add(each);
            }
        }
        breaks = from.toArray(NO_BREAKS);
    }

    static Stage of(Scene scene, MoveCompiler compiler) {
        Lexicon lexicon = compiler.lexicon();
        Way way = scene.way();
        if (way instanceof Way.Choose choose) {
            return new Stage(scene, Ways.STAY, compiler.choices(scene.id(), choose), compiler);
        }
        if (way instanceof Way.Chance chance) {
            return new Stage(scene, Ways.STAY, compiler.branches(scene.id(), chance), compiler);
        }
        if (way instanceof Way.Bargain bargain) {
            TableCompiler table = new TableCompiler(compiler, scene.id(), bargain.table());
            return new Stage(scene, table.next(), table.moves(), compiler);
        }
        Address next = Addresses.of(scene.id()).at("next");
        Ways on = way instanceof Way.Pass pass ? Ways.of(pass.next(), next, lexicon) : Ways.STAY;
        return new Stage(scene, on, List.of(), compiler);
    }

    Scene scene() {
        return scene;
    }

    Changes effects() {
        return effects;
    }

    /** Remembers that it was entered, where a rule asks. */
    Slot seen() {
        return seen;
    }

    Text text() {
        return text;
    }

    Text margin() {
        return margin;
    }

    /** What came of it, if it is an ending. */
    Text epilogue() {
        return epilogue;
    }

    /** The number of its landmark. */
    int landmark() {
        return landmark;
    }

    Break[] breaks() {
        return breaks;
    }

    Move[] moves() {
        return moves;
    }

    /** The place of the move with this id; -1 when it is not an option now. */
    int indexOf(ChoiceId id, long[] words) {
        for (int index = 0; index < moves.length; index++) {
            boolean same = moves[index].plan().id().text().equals(id.text());
            if (same && moves[index].offered().holds(words)) {
                return index;
            }
        }
        return -1;
    }

    /** The standing offer at its table; none or exactly one. */
    List<Counterpart.Offer> standing(long[] words) {
        for (Move move : moves) {
            if (move.plan().kind() instanceof Option.Kind.Accept accept
                    && move.offered().holds(words)) {
                return List.of(accept.offer());
            }
        }
        return List.of();
    }

    /** Where play goes by itself: from a pass scene at once, from a table when its rounds have run out. */
    Ways on() {
        return on;
    }

    /** How many moves its table has; 0 where there is none. */
    int rounds() {
        return rounds;
    }

    /** How proposals at its table stand beside history. */
    List<Judging> judgings() {
        return judgings;
    }

    /** Whether nobody can be asked here. */
    boolean isSettled() {
        for (Move move : moves) {
            if (!(move.course() instanceof Course.Act)) {
                return false;
            }
        }
        return true;
    }

    boolean passes() {
        return passes;
    }

    boolean ends() {
        return ends;
    }

    /** The place of the scene that breaks in when play leaves this one, or goes on at its table. */
    int broken(long[] words, Teller teller) {
        for (Break each : breaks) {
            if (each.when().weigh(words, teller)) {
                return each.to();
            }
        }
        return Ways.NOWHERE;
    }
}
