package aigun.play;

import aigun.engine.Story;
import aigun.model.KnownPath;
import aigun.model.Start;
import aigun.model.StartId;
import java.util.List;
import java.util.Optional;

/** The paths a pack itself records. */
public final class KnownPaths {
    private KnownPaths() {}

    /** Plays a known path from its start; the matches say nothing, since a pack keeps no fingerprints. */
    public static Replay.Result replay(Story story, KnownPath known) {
        return Replay.of(begin(story, known.start()), known.decisions());
    }

    /** A play at a start as the pack sets it, for whoever keeps no path of it. */
    public static Play begin(Story story, StartId start) {
        PathHeader header = new PathHeader(
                story.pack().id(),
                story.pack().version(),
                PathHeader.UNHASHED,
                PathHeader.UNHASHED,
                start,
                List.of(),
                "play");
        return Play.begin(story, header);
    }

    /** The path that is the record for a start; empty when there is none. */
    public static Optional<KnownPath> historyOf(Story story, Start start) {
        for (KnownPath path : story.pack().paths()) {
            if (path.id().equals(start.history())) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }
}
