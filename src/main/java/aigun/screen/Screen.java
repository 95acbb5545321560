package aigun.screen;

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
        PLAY,
        /** The draft beside what both capitals ask. */
        DRAFT,
        /** The papers the player holds. */
        PAPERS,
        /** All that was told, with the decisions. */
        LOG,
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
