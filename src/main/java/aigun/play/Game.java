package aigun.play;

import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A play with the journal it is kept in: taking back, doing again and branching, and for each the lines its file has to be
 * given before it counts. Immutable.
 */
public final class Game {
    private final Play play;
    private final Journal journal;

    /** The number of the decision that doing again ends at; the head itself when there is nothing to do again. */
    private final int tip;

    /** A game, and what its journal's file has to be given before it counts; empty when nothing was changed. */
    public record Change(Game game, String lines) {}

    /**
     * A game taken up again.
     *
     * @param change the game where the player stood, or before the first decision that does not fit any more
     * @param replayed how the path was played
     */
    public record Resumed(Change change, Replay.Result replayed) {}

    private Game(Play play, Journal journal, int tip) {
        this.play = play;
        this.journal = journal;
        this.tip = tip;
    }

    /** A new game; the header's start and levels are ones the story allows. */
    public static Change begin(Story story, PathHeader header) {
        Play play = Play.begin(story, header);
        Journal.Grown begun = Journal.begin(header);
        Journal.Grown grown = finished(play, begun.journal());
        return new Change(new Game(play, grown.journal(), 0), begun.lines() + grown.lines());
    }

    /** A play that is only looked at: its journal holds nothing, and nothing of it may be kept. */
    public static Game looking(Play play) {
        return new Game(play, Journal.begin(play.header()).journal(), 0);
    }

    /** Takes up what a journal holds; empty when nothing of it can be played on this story. */
    public static Optional<Resumed> resume(Story story, Journal journal) {
        Replay.Result result = Replay.of(story, journal.path());
        if (result instanceof Replay.Result.Arrived arrived) {
            Journal.Grown grown = finished(arrived.play(), journal);
            Game game = new Game(arrived.play(), grown.journal(), newestTip(journal));
            return Optional.of(new Resumed(new Change(game, grown.lines()), result));
        }
        if (result instanceof Replay.Result.Diverged diverged) {
            int head = numberAt(journal.line(), diverged.play().length());
            Journal.Grown grown = journal.movedTo(head);
            Game game = new Game(diverged.play(), grown.journal(), head);
            return Optional.of(new Resumed(new Change(game, grown.lines()), result));
        }
        return Optional.empty();
    }

    /** With the end line, which a cut may have taken from the last decision. */
    private static Journal.Grown finished(Play play, Journal journal) {
        boolean missing = play.isOver() && journal.path().ending().isEmpty();
        return missing
                ? journal.ended(play.scene().id(), play.story().draft(play.state()))
                : new Journal.Grown(journal, "");
    }

    private static int newestTip(Journal journal) {
        int[] newest = new int[journal.size() + 1];
        for (Journal.Entry entry : journal.all()) {
            newest[entry.parent()] = entry.number();
        }
        int tip = journal.head();
        while (newest[tip] != 0) {
            tip = newest[tip];
        }
        return tip;
    }

    public Play play() {
        return play;
    }

    public Journal journal() {
        return journal;
    }

    /** The player decides on something that is open now. */
    public Change take(ChoiceId id) {
        Play after = play.take(id);
        Decision decision = after.turn(after.length()).decision();
        Journal.Grown decided = journal.decided(decision, after.prints());
        Journal.Grown grown = finished(after, decided.journal());
        int head = grown.journal().head();
        return new Change(new Game(after, grown.journal(), head), decided.lines() + grown.lines());
    }

    /** Back to the play of so many decisions; all that came after can be done again. */
    public Change back(int length) {
        if (length == play.length()) {
            return new Change(this, "");
        }
        int number = numberAt(journal.line(), length);
        Journal.Grown grown = journal.movedTo(number);
        return new Change(new Game(play.at(length), grown.journal(), tip), grown.lines());
    }

    /** What was taken back and can be done again, in order, by the ids of today. */
    public List<Decision> ahead() {
        Renames renames = Renames.of(play.story().pack());
        List<Decision> ahead = new ArrayList<>();
        for (Journal.Entry entry : entriesAhead()) {
            ahead.add(renames.now(entry.decision()));
        }
        return ahead;
    }

    /** Does the next decision again; empty when there is none, or it does not fit any more. */
    public Optional<Change> again() {
        List<Decision> ahead = ahead();
        if (ahead.isEmpty() || Replay.misfit(play, ahead.get(0)).isPresent()) {
            return Optional.empty();
        }
        Journal.Grown grown = journal.movedTo(entriesAhead().get(0).number());
        Play after = play.take(ahead.get(0).choice());
        return Optional.of(new Change(new Game(after, grown.journal(), tip), grown.lines()));
    }

    private List<Journal.Entry> entriesAhead() {
        List<Journal.Entry> ahead = new ArrayList<>();
        for (int number = tip;
                number != journal.head();
                number = journal.entry(number).parent()) {
            ahead.add(journal.entry(number));
        }
        Collections.reverse(ahead);
        return ahead;
    }

    /** Goes to any decision of any branch; what it played on from there can be done again. */
    public Optional<Change> goTo(int number) {
        Journal.Grown grown = journal.movedTo(number);
        List<Journal.Entry> line = grown.journal().line();
        List<Journal.Entry> here = journal.line();
        int shared = 0;
        while (shared < Math.min(line.size(), here.size()) && line.get(shared).equals(here.get(shared))) {
            shared++;
        }
        List<Decision> rest = new ArrayList<>();
        for (Journal.Entry entry : line.subList(shared, line.size())) {
            rest.add(entry.decision());
        }
        if (Replay.of(play.at(shared), rest) instanceof Replay.Result.Arrived arrived) {
            Game game = new Game(arrived.play(), grown.journal(), newestTip(grown.journal()));
            return Optional.of(new Change(game, grown.lines()));
        }
        return Optional.empty();
    }

    /** The number of the decision that the branch ends at which play is on; 0 where nothing was decided. */
    int tip() {
        return tip;
    }

    /** Keeps a note that changes nothing. */
    public Change note(String kind, String text) {
        Journal.Grown grown = journal.noted(kind, text);
        return new Change(new Game(play, grown.journal(), tip), grown.lines());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Game game && tip == game.tip && journal.equals(game.journal) && play.equals(game.play);
    }

    @Override
    public int hashCode() {
        return 31 * journal.hashCode() + tip;
    }

    /** The number in the journal of the last of so many decisions; 0 at the start. */
    private static int numberAt(List<Journal.Entry> line, int length) {
        return length == 0 ? 0 : line.get(length - 1).number();
    }
}
