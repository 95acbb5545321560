package aigun.cli;

import aigun.author.Limits;
import aigun.author.Origin;
import aigun.author.Outlook;
import aigun.author.Proofs;
import aigun.play.Alignment;
import aigun.play.Play;
import aigun.report.Comparison.Proof;
import aigun.screen.Messages;
import java.io.IOException;
import java.util.Optional;

/** Proves what can be proved of two plays, by exploring everything from their beginning within bounds. */
final class Proving {
    private final Bounds bounds;
    private final Scope scope;
    private final Messages messages;
    private final Interruption interruption = Interruption.heard();

    /** How far to explore. */
    record Bounds(long states, long bytes, long nanos) {
        /**
         * As far as a game does that looks back; who says how far is waited for however long it takes.
         *
         * @param bytes empty if nobody said
         */
        static Bounds of(Optional<Long> states, Optional<Long> bytes) {
            boolean said = states.isPresent() || bytes.isPresent();
            long share = Runtime.getRuntime().maxMemory() / Reckoner.MEMORY_SHARE;
            long most = said ? Limits.NONE.states() : Reckoner.STATES_MAX;
            return new Bounds(
                    Math.min(states.orElse(most), Limits.NONE.states()),
                    bytes.orElse(share),
                    said ? Long.MAX_VALUE : Reckoner.NANOS_MAX);
        }
    }

    /** What to prove. */
    enum Scope {
        NO_RETURN,
        /** And the fewest changed decisions. */
        TURNS
    }

    Proving(Bounds bounds, Scope scope, Messages messages) {
        this.bounds = bounds;
        this.scope = scope;
        this.messages = messages;
    }

    Proof prove(Alignment plays) throws IOException {
        if (!plays.one().start().equals(plays.other().start())) {
            return Proof.Unproved.OTHER_START;
        }
        if (!plays.isOfOneBeginning()) {
            return Proof.Unproved.OTHER_TRACKS;
        }
        try (Threads threads = new Threads(Runtime.getRuntime().availableProcessors())) {
            Optional<Outlook> outlook = outlook(plays.one(), threads);
            return outlook.isPresent() ? proved(outlook.get(), plays) : unproved();
        } catch (OutOfMemoryError full) {
            return Proof.Unproved.TOO_MUCH;
        }
    }

    private Proof unproved() {
        return interruption.isAsked() ? Proof.Unproved.STOPPED : Proof.Unproved.TOO_MUCH;
    }

    private Proof proved(Outlook outlook, Alignment plays) {
        Proofs proofs = Proofs.of(outlook, plays);
        return new Proof.Proved(scope == Scope.TURNS ? proofs.withTurns(outlook, plays) : proofs);
    }

    private Optional<Outlook> outlook(Play play, Threads threads) throws IOException {
        ProgressLine.Bounds states = ProgressLine.Bounds.ofTime(bounds.states(), bounds.nanos());
        Origin origin = new Origin.Opening(play.start(), play.header().adjusted());
        return new Searching(states, bounds.bytes(), interruption, messages)
                .by(threads, search -> Outlook.of(play.story(), origin, search));
    }
}
