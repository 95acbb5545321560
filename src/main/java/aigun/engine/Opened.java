package aigun.engine;

import java.util.Arrays;

/** The options that are open in one state; used again for the next. */
final class Opened {
    private static final int NONE = -1;

    private int[] options = new int[8];
    /** For each option its place among the open ones. */
    private int[] places = new int[8];

    private int count;

    void look(Move[] moves, long[] words) {
        if (options.length < moves.length) {
            options = new int[moves.length];
            places = new int[moves.length];
        }
        count = 0;
        for (int option = 0; option < moves.length; option++) {
            boolean open = moves[option].open().holds(words);
            places[option] = open ? count : NONE;
            if (open) {
                options[count++] = option;
            }
        }
    }

    void clear() {
        Arrays.fill(places, NONE);
        count = 0;
    }

    int count() {
        return count;
    }

    int option(int place) {
        return options[place];
    }

    /** The option's place among the open ones; negative when it is not open. */
    int place(int option) {
        return places[option];
    }
}
