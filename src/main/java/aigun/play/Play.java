package aigun.play;

import aigun.engine.Option;
import aigun.engine.Past;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.engine.Telling;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Ending;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story played from a start along one line of decisions. Immutable: deciding gives a longer play that shares this one,
 * and every earlier length is still there, so that taking back is {@link #at}. Two plays are equal when the same was
 * decided from the same beginning.
 */
public final class Play {
    private final Beginning beginning;
    private final Chain<Played> played;

    private record Beginning(Story story, PathHeader header, Start start, Telling opening) {}

    /** A turn with what the path has behind it then. */
    private record Played(Turn turn, Memory memory) {}

    private Play(Beginning beginning, Chain<Played> played) {
        this.beginning = beginning;
        this.played = played;
    }

    /** A play at its start, which the header names and the story has. */
    public static Play begin(Story story, PathHeader header) {
        Optional<Start> start = story.pack().start(header.start());
        if (start.isEmpty()) {
            throw new IllegalArgumentException("no start " + header.start());
        }
        Telling opening = story.opening(start.get(), header.adjusted(), Memory.behind(start.get()));
        return new Play(new Beginning(story, header, start.get(), opening), Chain.empty());
    }

    /** The play after a decision that is open now. */
    public Play take(ChoiceId id) {
        Optional<Option> option = option(id);
        if (option.isEmpty()) {
            throw new IllegalArgumentException("no choice " + id + " here");
        }
        return take(option.get());
    }

    private Play take(Option option) {
        State state = state();
        Decision decision = new Decision(scene().id(), option.id());
        Telling telling = story().tell(state, option.index(), memory());
        int departures = departures() + (Verdict.departs(option) ? 1 : 0);
        Turn turn = new Turn(length() + 1, state, decision, option, telling, departures);
        Memory after = memory().plus(decision).plus(telling.entered());
        return new Play(beginning, played.plus(new Played(turn, after)));
    }

    /** The option with this id, open or locked. */
    public Optional<Option> option(ChoiceId id) {
        for (Option option : options()) {
            if (option.id().equals(id)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    public List<Option> options() {
        return story().options(state());
    }

    public Story story() {
        return beginning.story();
    }

    public PathHeader header() {
        return beginning.header();
    }

    public Start start() {
        return beginning.start();
    }

    /** What was told at the start. */
    public Telling opening() {
        return beginning.opening();
    }

    /** What was told last. */
    public Telling latest() {
        return played.isEmpty() ? opening() : played.last().turn().telling();
    }

    public State state() {
        return latest().after();
    }

    public Scene scene() {
        return story().scene(state());
    }

    /** How many decisions were made. */
    public int length() {
        return played.size();
    }

    /** A decision by its number, from 1. */
    public Turn turn(int number) {
        return played.get(number - 1).turn();
    }

    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Played each : played.toList()) {
            turns.add(each.turn());
        }
        return turns;
    }

    public List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (Played each : played.toList()) {
            decisions.add(each.turn().decision());
        }
        return decisions;
    }

    /** The play when it had this many decisions. */
    public Play at(int length) {
        return length == length() ? this : new Play(beginning, played.at(length));
    }

    /** How many decisions so far depart from the attested path. */
    public int departures() {
        return played.isEmpty() ? 0 : played.last().turn().departures();
    }

    /** What was seen and done so far. */
    public Past past() {
        return memory();
    }

    private Memory memory() {
        return played.isEmpty()
                ? Memory.behind(start()).plus(opening().entered())
                : played.last().memory();
    }

    public boolean isOver() {
        return story().isOver(state());
    }

    /** How it ended; empty while it goes on. */
    public Optional<Ending> ending() {
        return scene().way() instanceof Way.End end ? Optional.of(end.ending()) : Optional.empty();
    }

    /** What the last decision leaves in a path; only where there is one. */
    public Prints prints() {
        return prints(played.last().turn());
    }

    private Prints prints(Turn turn) {
        return Hashes.prints(turn, story(), opening().after());
    }

    public DecisionPath path() {
        List<DecisionPath.Step> steps = new ArrayList<>();
        for (Turn turn : turns()) {
            steps.add(new DecisionPath.Step(turn.decision(), prints(turn)));
        }
        DecisionPath.End end = new DecisionPath.End(scene().id(), List.of(story().draft(state())));
        return new DecisionPath(header(), steps, isOver() ? List.of(end) : List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Play play
                && beginning.story() == play.beginning.story()
                && header().equals(play.header())
                && length() == play.length()
                && (played == play.played || decisions().equals(play.decisions()));
    }

    @Override
    public int hashCode() {
        return 31 * length() + state().hashCode();
    }
}
