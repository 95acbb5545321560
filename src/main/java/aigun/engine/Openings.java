package aigun.engine;

import aigun.model.FlagId;
import aigun.model.Start;
import aigun.model.Term;
import aigun.model.Track;
import aigun.model.TrackId;
import java.util.List;

/** What a start puts into the words before its scene is entered. */
final class Openings {
    private Openings() {}

    static long[] words(Lexicon lexicon, Start start, List<Start.Level> adjusted) {
        Slots slots = lexicon.slots();
        long[] words = new long[slots.words()];
        slots.side.store(words, lexicon.names().side(start.side()));
        for (Track track : lexicon.pack().tracks()) {
            store(new Start.Level(track.id(), track.start()), lexicon, words);
        }
        for (Start.Level level : start.levels()) {
            store(level, lexicon, words);
        }
        for (Start.Level level : adjusted) {
            checkAdjustable(level.track(), start);
            store(level, lexicon, words);
        }
        for (FlagId flag : start.flags()) {
            slots.flag(flag).store(words, 1);
        }
        for (Term term : start.draft().terms()) {
            slots.issue(term.issue()).store(words, lexicon.names().stored(term));
        }
        start.behind().scenes().forEach(scene -> remember(slots.seen(scene), words));
        start.behind().decisions().forEach(done -> remember(slots.taken(done.scene(), done.choice()), words));
        return words;
    }

    private static void remember(Slot slot, long[] words) {
        if (!slot.isFixed()) {
            slot.store(words, 1);
        }
    }

    private static void checkAdjustable(TrackId track, Start start) {
        for (TrackId adjustable : start.adjustable()) {
            if (adjustable.text().equals(track.text())) {
                return;
            }
        }
        throw new IllegalArgumentException("not adjustable at " + start.id() + ": " + track);
    }

    private static void store(Start.Level level, Lexicon lexicon, long[] words) {
        int place = lexicon.names().track(level.track());
        Track track = lexicon.pack().tracks().get(place);
        if (level.value() < track.least() || track.most() < level.value()) {
            throw new IllegalArgumentException("out of range: " + level);
        }
        lexicon.slots().tracks[place].store(words, (long) level.value() - track.least());
    }
}
