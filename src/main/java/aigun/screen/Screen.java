package aigun.screen;

import aigun.model.ChoiceId;
import aigun.model.IssueId;
import aigun.model.PaperId;
import aigun.model.SceneId;
import aigun.model.StartId;
import aigun.model.TreatyId;
import aigun.play.Card;
import aigun.play.Lookout;
import java.util.List;

/** What can be on the screen. */
sealed interface Screen {
    /** Screens of which there is one. */
    enum Plain implements Screen {
        TITLE,
        /** The unfinished games. */
        RESUME,
        /** The games that ended. */
        FINISHED,
        PLAY,
        /** The draft beside what both capitals ask. */
        DRAFT,
        /** The papers the player holds. */
        PAPERS,
        /** All that was told, with the decisions. */
        LOG,
        /** A place along a path that is looked at. */
        REPLAY,
        /** All decisions of that path. */
        STRIP,
        /** That path beside the one on record, or beside another that was given. */
        BESIDE,
        /** All that can be said of two paths. */
        BOTH,
        /** Every way a game was played. */
        BRANCHES,
        HELP,
        /** Whether to leave. */
        LEAVING
    }

    /** A start, before it is begun. */
    record Setup(StartId start) implements Screen {}

    /** The moves of one kind at a table. */
    record Moves(Group group) implements Screen {}

    /** The positions that can be proposed on an issue. */
    record Positions(IssueId issue) implements Screen {}

    /** What is behind an issue: its positions and what they say. */
    record Clause(IssueId issue) implements Screen {}

    /** An issue of the finished draft beside every treaty. */
    record Compared(IssueId issue) implements Screen {}

    /**
     * The map.
     *
     * @param compared the number of the line that is laid beside the draft's, from 1; 0 for none
     */
    record Map(Lookout lookout, int compared) implements Screen {}

    record Reading(PaperId paper) implements Screen {}

    /** The other papers that are held, to lay one of them beside this. */
    record Beside(PaperId paper) implements Screen {}

    /** Two papers side by side. */
    record Pair(PaperId paper, PaperId other) implements Screen {}

    /**
     * What can be looked up.
     *
     * @param words what was typed to search for; empty to see all of it
     */
    record Look(String words) implements Screen {}

    /** What was looked up. */
    record Looked(Card card) implements Screen {}

    /** A page of the debrief. */
    record Debrief(Part part) implements Screen {}

    /** A page that the pack adds to the debrief, by its id. */
    record Leaf(String page, Turned turned) implements Screen {}

    /** How far a page is read that has a note before its rest. */
    enum Turned {
        TO_NOTE,
        TO_REST
    }

    /**
     * What else could have come, once nothing is left to guess.
     *
     * @param guess the ending that was taken for the nearest; empty list where nobody guessed, else exactly one
     */
    record Guessed(List<SceneId> guess) implements Screen {
        public Guessed {
            guess = List.copyOf(guess);
        }
    }

    /** A decision as it is looked back on, counted from 1. */
    record Decided(int number) implements Screen {}

    /** A treaty by article. */
    record Articles(TreatyId treaty) implements Screen {}

    /** Whether to play on from the place that is looked at; with this choice where the list has one. */
    record Forking(List<ChoiceId> choice) implements Screen {
        public Forking {
            choice = List.copyOf(choice);
        }
    }

    /** A branch of the game, known by its tip. */
    record BranchOf(int tip) implements Screen {}

    /**
     * A branch being given a name.
     *
     * @param words what was typed so far
     */
    record Naming(int tip, String words) implements Screen {}

    /** Moves at a table that have a screen of their own. */
    enum Group {
        PROPOSE,
        PACKAGE,
        CITE,
        SOFTEN
    }

    /** The pages of the debrief. */
    enum Part {
        CONTENTS,
        SIGNED,
        MAP,
        DONE,
        ANSWERED,
        SCALES,
        OTHERWISE,
        TREATIES,
        SOURCES,
        /** What a class is given to work on. */
        CLASS
    }
}
