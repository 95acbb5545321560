package aigun.cli;

import aigun.model.KnownPath;
import aigun.play.KnownPaths;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.screen.Messages;
import java.util.List;
import java.util.Optional;

/** The path on record for the start of another path. */
final class OnRecord {
    /** What stands for it on the command line. */
    static final String WORD = "history";

    private OnRecord() {}

    static GivenPath beside(Play play, Messages messages) {
        String start = play.start().id().text();
        Optional<KnownPath> known = KnownPaths.historyOf(play.story(), play.start());
        if (known.isEmpty()) {
            return new GivenPath.Misfit(messages.text("compare.no-history", start), Exits.FINDINGS);
        }
        Replay.Result result = KnownPaths.replay(play.story(), known.get());
        if (result instanceof Replay.Result.Arrived arrived) {
            return new GivenPath.Fits(arrived.play(), List.of());
        }
        if (result instanceof Replay.Result.Diverged diverged) {
            String step = Integer.toString(diverged.step());
            String decision = diverged.decision().text();
            return new GivenPath.Misfit(messages.text("compare.unfit-history", start, step, decision), Exits.FINDINGS);
        }
        throw new AssertionError("a start without a beginning: " + start);
    }
}
