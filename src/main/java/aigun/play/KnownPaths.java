package aigun.play;

import aigun.engine.Story;
import aigun.model.KnownPath;
import aigun.model.Start;
import java.util.List;
import java.util.Optional;

/** The paths a pack itself records. */
public final class KnownPaths {
    private KnownPaths() {}

    /** Plays a known path from its start; the matches say nothing, since a pack keeps no fingerprints. */
    public static Replay.Result replay(Story story, KnownPath known) {
        return Replay.of(Play.begin(story, header(story, known)), known.decisions());
    }

    private static PathHeader header(Story story, KnownPath known) {
        return new PathHeader(
                story.pack().id(),
                story.pack().version(),
                PathHeader.UNHASHED,
                PathHeader.UNHASHED,
                known.start(),
                List.of(),
                "play");
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
