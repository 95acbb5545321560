package aigun.author;

import aigun.engine.Story;
import aigun.model.KnownPath;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.model.StartId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * A pack put to the test: its known paths played, ways gone at random, and what was come by.
 *
 * @param walks for each start of the pack, in order
 * @param byPaths what the known paths alone came by
 * @param byAll what they and the walks came by
 */
public record Playtests(Pack pack, List<Playtest> paths, List<Walks> walks, Coverage byPaths, Coverage byAll) {
    public Playtests {
        paths = List.copyOf(paths);
        walks = List.copyOf(walks);
    }

    /**
     * The ways that were gone from a start.
     *
     * @param failed the first that did not end; empty list when all did
     */
    public record Walks(StartId start, int count, int ended, List<Walk> failed) {
        public Walks {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Tests a pack, which has a start.
     *
     * @param walks how many from each start, at least 0
     * @param draws what a start's walks are drawn by: a whole number from 0, below the one that is given
     */
    public static Playtests of(Story story, int walks, Function<StartId, IntUnaryOperator> draws) {
        List<Tour> tours = new ArrayList<>();
        for (Start start : story.pack().starts()) {
            tours.add(new Tour(story, start));
        }
        List<Playtest> paths = new ArrayList<>();
        for (KnownPath path : story.pack().paths()) {
            Playtest test = Playtest.of(story, path);
            paths.add(test);
            tours.stream()
                    .filter(tour -> tour.start().equals(test.play().start()))
                    .forEach(tour -> tour.follow(test.play()));
        }
        Coverage byPaths = Covering.of(story, tours);
        List<Walks> walked = new ArrayList<>();
        for (Tour tour : tours) {
            walked.add(walked(tour, walks, draws.apply(tour.start().id())));
        }
        return new Playtests(story.pack(), paths, walked, byPaths, Covering.of(story, tours));
    }

    private static Walks walked(Tour tour, int walks, IntUnaryOperator draw) {
        int ended = 0;
        List<Walk> failed = new ArrayList<>();
        for (int number = 0; number < walks; number++) {
            Walk walk = tour.walk(draw);
            if (walk.outcome() == Walk.Outcome.ENDED) {
                ended++;
            } else if (failed.isEmpty()) {
                failed.add(walk);
            }
        }
        return new Walks(tour.start().id(), walks, ended, failed);
    }

    /** Whether every known path came to what it must, and every walk ended. */
    public boolean isPassed() {
        return paths.stream().allMatch(Playtest::isPassed)
                && walks.stream().allMatch(each -> each.failed().isEmpty());
    }
}
