package aigun.screen;

import aigun.model.ChoiceId;
import aigun.model.TrackId;

/** What comes of choosing something on a sheet. */
sealed interface Action {
    enum Plain implements Action {
        /** Leaves this screen for the one beneath. */
        BACK,
        /** Begins to play as set. */
        BEGIN,
        /** The next of play, margin and study. */
        NEXT_VIEW,
        /** Lets chance decide. */
        DRAW,
        /** To the title; what was played is kept. */
        TITLE,
        /** Leaves the program; what was played is kept. */
        LEAVE
    }

    /** Decides. */
    record Take(ChoiceId choice) implements Action {}

    /** Goes to another screen, from which {@code BACK} leads here. */
    record Open(Screen screen) implements Action {}

    /** Changes what this screen shows. */
    record Turn(Screen screen) implements Action {}

    /** Has the whole debrief written to a file. */
    record Print(Command.Form form) implements Action {}

    /** Goes on with an unfinished game. */
    record Resume(String id) implements Action {}

    /** Turns to another pack. */
    record Load(OtherPack pack) implements Action {}

    /** Takes play back, or forward again, to where so many decisions are taken. */
    record GoTo(int decisions) implements Action {}

    /** Sets a track before beginning; beyond its end it begins at the other. */
    record Adjust(TrackId track, int by) implements Action {}
}
