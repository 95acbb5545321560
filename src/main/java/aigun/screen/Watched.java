package aigun.screen;

import aigun.play.Game;
import aigun.play.Journal;
import java.util.List;

/**
 * What somebody should know who writes a pack while it is played.
 *
 * @param findings what was found in its files when they were read last; with an error among them the story is an older one
 * @param lost the decisions that don't fit any more; empty list for none, else exactly one
 * @param gone what was played before it was gone from the pack; empty list for nothing, else exactly one
 */
public record Watched(List<Finding> findings, List<Lost> lost, List<Gone> gone) {
    /** What is to be known of what nobody writes in. */
    static final Watched NOTHING = new Watched(List.of(), List.of(), List.of());

    /**
     * A way that leads only so far since the pack was changed.
     *
     * @param whole all of it, to be gone again once the pack is mended
     * @param left where that stopped; who decides something else there gives the rest up
     * @param sentence which decision it is, and why
     */
    record Lost(Journal whole, Journal left, String sentence) {}

    /**
     * A game of which nothing can be played, since its start or its pack is called otherwise now; to be gone again once it
     * is called as it was.
     *
     * @param whole all of it, also what was lost of it before
     * @param world what it was played on last
     */
    record Gone(Game game, Journal whole, World world) {}

    public Watched {
        findings = List.copyOf(findings);
        lost = List.copyOf(lost);
        gone = List.copyOf(gone);
    }

    int number(Finding.Kind kind) {
        int number = 0;
        for (Finding finding : findings) {
            number += finding.kind() == kind ? 1 : 0;
        }
        return number;
    }

    boolean isBroken() {
        return 0 < number(Finding.Kind.ERROR);
    }

    Watched withLost(List<Lost> changed) {
        return new Watched(findings, changed, gone);
    }

    Watched withGone(List<Gone> changed) {
        return new Watched(findings, lost, changed);
    }

    /** {@code 1 error}, or {@code 2 warnings}, or that it is sound. */
    String counted(Messages messages) {
        if (findings.isEmpty()) {
            return messages.text("watch.sound");
        }
        int errors = number(Finding.Kind.ERROR);
        int number = errors == 0 ? findings.size() : errors;
        String key = (errors == 0 ? "check.warning." : "check.error.") + (number == 1 ? "one" : "many");
        return messages.text(key, Integer.toString(number));
    }
}
