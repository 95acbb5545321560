package aigun.author;

import aigun.engine.Answered;
import aigun.engine.Story;
import aigun.model.KnownPath;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.play.Play;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Tests a pack in which one rule was changed, until something fails. Immutable, for all threads. */
final class MutantTrial {
    private final List<Known> known;
    private final Mutations.Manner manner;
    /** Whether a walk can fail at all. */
    private final boolean walks;

    private MutantTrial(List<Known> known, Mutations.Manner manner, boolean walks) {
        this.known = known;
        this.manner = manner;
        this.walks = walks;
    }

    /**
     * A known path by the rules as they are.
     *
     * @param weighed how counterparts came to what they answered on it
     */
    private record Known(KnownPath path, CameBy cameBy, List<Snapshot> snapshots, List<String> weighed) {}

    /** What became of a change. */
    sealed interface Outcome {
        /** A test failed. */
        record Noticed() implements Outcome {}

        /** None did. */
        record Passed(List<Parting> parting) implements Outcome {}

        /** None did, and no known path comes by what was changed. */
        record Missed() implements Outcome {}
    }

    /** Of a story whose known paths come to what they must. */
    static MutantTrial of(Story story, List<Playtest> tests, Mutations.Manner manner) {
        Map<String, Tour> tours = new TreeMap<>();
        List<Known> known = new ArrayList<>();
        for (Playtest test : tests) {
            Play play = test.play();
            String start = play.start().id().text();
            Tour tour = tours.computeIfAbsent(start, id -> new Tour(story, play.start()));
            known.add(new Known(test.path(), CameBy.of(play, tour.anew()), Snapshot.of(play), weighed(play)));
        }
        boolean walks = 0 < manner.walks() && Wandering.mayBeEndless(story.pack());
        return new MutantTrial(known, manner, walks);
    }

    /** How counterparts came to what they answered. */
    static List<String> weighed(Play play) {
        List<String> weighed = new ArrayList<>();
        for (Turn turn : play.turns()) {
            if (turn.telling().answered() instanceof Answered.Said said) {
                weighed.add(
                        said.rule() + " " + said.reservation() + " " + said.worthBefore() + " " + said.worthAfter());
            }
        }
        return weighed;
    }

    /** Whether any test may notice, so that it is worth trying. */
    boolean mayBeNoticed(Encounter encounter) {
        return walks || !concerned(encounter).isEmpty();
    }

    private List<Known> concerned(Encounter encounter) {
        return known.stream()
                .filter(each -> encounter.extent() == Encounter.Extent.ANYWHERE
                        || each.cameBy().has(encounter))
                .toList();
    }

    Outcome of(Mutant<Supplier<Pack>> mutant) {
        return of(mutant.encounter(), Story.compile(mutant.part().get()), concerned(mutant.encounter()));
    }

    private Outcome of(Encounter encounter, Story story, List<Known> concerned) {
        List<Parting> partings = new ArrayList<>();
        boolean came = false;
        for (Known each : concerned) {
            Playtest test = Playtest.of(story, each.path());
            if (!test.isPassed()) {
                return new Outcome.Noticed();
            }
            came |= each.cameBy().has(encounter) || !each.weighed().equals(weighed(test.play()));
            Optional<Parting> parting = Snapshot.parting(each.path().id(), each.snapshots(), Snapshot.of(test.play()));
            parting.ifPresent(partings::add);
        }
        if (walks && !walked(story)) {
            return new Outcome.Noticed();
        }
        return came || !partings.isEmpty() ? new Outcome.Passed(best(partings)) : new Outcome.Missed();
    }

    /** Of those known the first at the end of its path, where a line more would tell; else the first. */
    private static List<Parting> best(List<Parting> partings) {
        List<Parting> atEnd = partings.stream().filter(Parting::isAtEnd).toList();
        List<Parting> from = atEnd.isEmpty() ? partings : atEnd;
        return from.subList(0, Math.min(1, from.size()));
    }

    private boolean walked(Story story) {
        for (Start start : story.pack().starts()) {
            StartId id = start.id();
            if (!Wandering.ends(story, start, manner.walks(), manner.draws().apply(id))) {
                return false;
            }
        }
        return true;
    }
}
