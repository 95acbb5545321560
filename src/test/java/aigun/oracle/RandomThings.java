package aigun.oracle;

import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.Prose;
import aigun.model.Side;
import aigun.model.SideId;
import aigun.model.Track;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random sides, tracks, flags and issues; narrow, wide and single-valued ones among them. */
record RandomThings(List<Side> sides, List<Track> tracks, List<FlagId> flags, List<Issue> issues, int rounds) {
    static RandomThings of(SplittableRandom random) {
        List<Side> sides = new ArrayList<>();
        for (int index = random.nextInt(1, 4); 0 < index; index--) {
            sides.add(new Side(new SideId("s" + index), "S" + index, "", Prose.EMPTY));
        }
        List<Track> tracks = new ArrayList<>();
        for (int index = random.nextInt(1, 6); 0 < index; index--) {
            int least = random.nextInt(-3, 3);
            int most = least + (random.nextInt(6) == 0 ? random.nextInt(200) : random.nextInt(9));
            int start = random.nextInt(least, most + 1);
            tracks.add(new Track(new TrackId("t" + index), "", "", least, most, start, List.of(), List.of()));
        }
        List<FlagId> flags = new ArrayList<>();
        for (int index = random.nextInt(7) == 0 ? 70 : random.nextInt(6); 0 < index; index--) {
            flags.add(new FlagId("f" + index));
        }
        List<Issue> issues = new ArrayList<>();
        for (int index = random.nextInt(5); 0 < index; index--) {
            issues.add(issue(random, new IssueId("i" + index), sides));
        }
        return new RandomThings(sides, tracks, flags, issues, 5);
    }

    /** So few of them that everything that can be done with them can be gone through one by one. */
    static RandomThings few(SplittableRandom random) {
        List<Side> sides = List.of(side("s1"), side("s2"));
        List<Track> tracks = new ArrayList<>();
        for (int index = random.nextInt(1, 4); 0 < index; index--) {
            int most = random.nextInt(12) == 0 ? 100 : random.nextInt(4);
            int start = random.nextInt(most + 1);
            List<Track.Good> good = List.of(good(random, "s1"), good(random, "s2"));
            tracks.add(new Track(new TrackId("t" + index), "", "", 0, most, start, List.of(), good));
        }
        List<FlagId> flags = new ArrayList<>();
        for (int index = random.nextInt(3); 0 < index; index--) {
            flags.add(new FlagId("f" + index));
        }
        List<Issue> issues = new ArrayList<>();
        for (int index = random.nextInt(3); 0 < index; index--) {
            issues.add(issue(random, new IssueId("i" + index), sides));
        }
        return new RandomThings(sides, tracks, flags, issues, 2);
    }

    private static Side side(String id) {
        return new Side(new SideId(id), id, "", Prose.EMPTY);
    }

    private static Track.Good good(SplittableRandom random, String side) {
        Track.Direction[] directions = Track.Direction.values();
        return new Track.Good(new SideId(side), directions[random.nextInt(directions.length)]);
    }

    private static Issue issue(SplittableRandom random, IssueId id, List<Side> sides) {
        List<Issue.Position> positions = new ArrayList<>();
        for (int index = random.nextInt(1, 6); 0 < index; index--) {
            List<Issue.Worth> worths = new ArrayList<>();
            for (Side side : sides) {
                if (random.nextInt(4) != 0) {
                    worths.add(new Issue.Worth(side.id(), random.nextInt(-2, 9)));
                }
            }
            positions.add(new Issue.Position(new PositionId("p" + index), "p" + index, "", worths));
        }
        return new Issue(id, "", "", positions);
    }
}
