package aigun.author;

import aigun.engine.Story;
import aigun.model.KnownPath;
import aigun.play.KnownPaths;
import aigun.play.Play;
import aigun.play.Replay;
import java.util.List;

/**
 * A known path as it was played, beside what it must come to.
 *
 * @param play as far as it could be played
 */
public record Playtest(KnownPath path, Play play, List<Unmet> unmet) {
    public Playtest {
        unmet = List.copyOf(unmet);
    }

    /** Plays a known path of the pack; of one that can't be played to its end nothing further is asked. */
    public static Playtest of(Story story, KnownPath path) {
        Replay.Result result = KnownPaths.replay(story, path);
        if (result instanceof Replay.Result.Arrived arrived) {
            return new Playtest(path, arrived.play(), Expecting.unmet(path.expected(), arrived.play()));
        }
        Replay.Result.Diverged diverged = (Replay.Result.Diverged) result;
        return new Playtest(
                path,
                diverged.play(),
                List.of(new Unmet.Stuck(diverged.step(), diverged.decision(), diverged.reason())));
    }

    public boolean isPassed() {
        return unmet.isEmpty();
    }
}
