package aigun.format;

import aigun.model.CounterpartId;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.SideId;
import aigun.model.Track;
import aigun.model.TrackId;
import aigun.source.Source;
import java.util.ArrayList;
import java.util.List;

/** A few names for expressions. */
final class SmallNames {
    static final SideId QING = new SideId("qing");
    static final SideId RUSSIA = new SideId("russia");

    static final Names NAMES = new Names(
            Names.Roll.of(List.of(track("trust", 0, 10), track("leverage", -5, 5), track("clock", 0, 8))),
            Names.Roll.of(
                    List.of(new FlagId("warned"), new FlagId("moved"), new FlagId("sent"), new FlagId("true-count"))),
            Names.Roll.of(List.of(
                    issue("boundary", "nerchinsk", "river-mouth", "left-bank"),
                    issue("ussuri", "qing-named", "common", "russian"))),
            Names.Roll.of(List.of(QING, RUSSIA)),
            Names.Roll.of(List.of(new CounterpartId("muravyov"))),
            Names.Roll.of(List.of(
                    new Names.KnownScene("qing/lamp", Names.Roll.of(List.of("give-the-bank", "wait"))),
                    new Names.KnownScene("qing/table", Names.Roll.of(List.of("wait", "ask", "cite note-of-1853"))))));

    private SmallNames() {}

    /** The same where tracks, flags and scenes could not all be read. */
    static Names partly() {
        return new Names(
                Names.Roll.partOf(NAMES.tracks().entries()),
                Names.Roll.partOf(NAMES.flags().entries()),
                NAMES.issues(),
                NAMES.sides(),
                NAMES.counterparts(),
                Names.Roll.partOf(NAMES.scenes().entries()));
    }

    /** A text as the one value of a file. */
    static Node.Scalar scalar(String text) {
        Source source = new Source("lamp.yaml", text);
        return new Node.Scalar(text, Node.Kind.TEXT, source.at(1, 1));
    }

    private static Track track(String id, int least, int most) {
        return new Track(new TrackId(id), id, "", least, most, Math.max(0, least), List.of(), List.of());
    }

    private static Issue issue(String id, String... positions) {
        List<Issue.Position> all = new ArrayList<>();
        for (String position : positions) {
            int russia = 10 * all.size();
            List<Issue.Worth> worths = List.of(new Issue.Worth(QING, 20 - russia), new Issue.Worth(RUSSIA, russia));
            all.add(new Issue.Position(new PositionId(position), position, position, worths));
        }
        return new Issue(new IssueId(id), id, "", all);
    }
}
