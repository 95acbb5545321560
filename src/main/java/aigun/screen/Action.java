package aigun.screen;

import aigun.model.ChoiceId;
import aigun.model.TrackId;
import aigun.play.Branch;
import java.util.List;

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
        /** Looks at the game that is on, from its first decision. */
        REPLAY,
        /** Looks at the other of two paths that are compared. */
        OTHER_PATH,
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

    /** Looks at another place of a path: after so many of its decisions. */
    record Look(int at) implements Action {}

    /** Plays on from the place that is looked at; with this choice where the list has one. */
    record Fork(List<ChoiceId> choice) implements Action {
        public Fork {
            choice = List.copyOf(choice);
        }
    }

    /** Takes play to the end of a branch, which is known by its tip. */
    record GoToBranch(int tip) implements Action {}

    /** Calls a branch so. */
    record Label(int tip, String words) implements Action {}

    /** Puts a branch away, or brings it back. */
    record Shelve(int tip, Branch.State state) implements Action {}

    /** Sets a track before beginning; beyond its end it begins at the other. */
    record Adjust(TrackId track, int by) implements Action {}
}
