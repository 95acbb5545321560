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
record RandomThings(List<Side> sides, List<Track> tracks, List<FlagId> flags, List<Issue> issues) {
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
        return new RandomThings(sides, tracks, flags, issues);
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
