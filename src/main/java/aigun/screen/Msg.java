package aigun.screen;

import aigun.model.StartId;
import aigun.play.Game;
import aigun.play.Journal;
import aigun.play.Play;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Something that happened: the player did it, or the world answered. */
public sealed interface Msg {
    /** The keys that write nothing. */
    enum Named {
        ENTER,
        ESCAPE,
        TAB,
        BACKSPACE,
        DELETE,
        INSERT,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        F1,
        F2,
        F3,
        F4,
        F5,
        F6,
        F7,
        F8,
        F9,
        F10,
        F11,
        F12
    }

    /** What was held while a key was pressed, as far as a terminal tells. */
    enum Held {
        SHIFT,
        ALT,
        CTRL
    }

    /** A key that writes nothing. */
    record Press(Named key, Set<Held> held) implements Msg {
        public Press {
            held = sorted(held);
        }

        public static Press of(Named key) {
            return new Press(key, Set.of());
        }
    }

    /**
     * A key that writes: one code point, as text. With {@code CTRL} a small letter or one of {@code @[\]^_} and blank;
     * a capital needs no {@code SHIFT}.
     */
    record Type(String text, Set<Held> held) implements Msg {
        public Type {
            held = sorted(held);
        }

        public static Type of(String text) {
            return new Type(text, Set.of());
        }

        public static Type ctrl(String text) {
            return new Type(text, Set.of(Held.CTRL));
        }

        public static Type alt(String text) {
            return new Type(text, Set.of(Held.ALT));
        }
    }

    /** The left button went down; columns and rows count from zero. */
    record Click(int column, int row) implements Msg {}

    /** The wheel was turned over a place: by -1 towards the top, by +1 towards the end. */
    record Scroll(int column, int row, int by) implements Msg {}

    /** Text came in at one go, from the clipboard. */
    record Paste(String text) implements Msg {}

    /** The screen has this size from now on. */
    record Resize(int columns, int rows) implements Msg {}

    /** Nobody is there any more: the terminal hung up, or the system asked to end. What is unsaved must be kept now. */
    enum Closed implements Msg {
        CLOSED
    }

    /** A pack is there to be played, in place of the one before. */
    record Loaded(World world) implements Msg {}

    /** What there is of earlier games: those that can be gone on with, and what came of others. */
    record Games(Shelf shelf) implements Msg {}

    /** What was asked to be kept is on the disk. */
    record Kept(Game.Change change) implements Msg {}

    /** Something could not be done, and nothing was lost by it; the sentence says what and why. */
    record Failed(String sentence) implements Msg {}

    /** A journal is open; the notice, often empty, says what is special about it. */
    record Opened(Journal journal, String notice) implements Msg {}

    /** Chance fell on this branch, counted from 0. */
    record Drawn(int branch) implements Msg {}

    /** What else a play could have come to was counted. */
    record Reckoned(Play play, Reckoning reckoning) implements Msg {}

    /** What was waited for is over. */
    record Tick(long beat) implements Msg {}

    /**
     * Look at this path at once, as the command line asked.
     *
     * @param name what it is called: a file, or a code
     * @param beside the path to lay it beside at once; empty list for none, else exactly one
     * @param at how many of its decisions lie before the place to begin at; as near as there is one
     * @param notice what should be known of it; empty for nothing
     */
    record Replay(Play whole, String name, List<OtherPath> beside, int at, Viewing viewing, String notice)
            implements Msg {
        public Replay {
            beside = List.copyOf(beside);
        }
    }

    /** What was asked to be printed is in this file. */
    record Printed(String file) implements Msg {}

    /** Begin here at once, as the command line asked. */
    record Start(StartId start, List<aigun.model.Start.Level> levels, Viewing viewing) implements Msg {
        public Start {
            levels = List.copyOf(levels);
        }
    }

    /** A choice by its number on the sheet, from 1; what line mode and clicks send. */
    record Choose(int number) implements Msg {}

    /** Something to be done whatever the sheet shows; what line mode's words send. */
    record Ask(Wish wish) implements Msg {}

    private static Set<Held> sorted(Set<Held> held) {
        Set<Held> copy = EnumSet.noneOf(Held.class);
        copy.addAll(held);
        return Collections.unmodifiableSet(copy);
    }
}
