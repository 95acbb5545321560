package aigun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a player asked for on the command line.
 *
 * @param front which front end to play in
 * @param pack the id of a pack that travels with the program, or a folder; empty for the first one there is
 * @param start the start to begin at once; empty to be asked
 * @param view {@code play}, {@code margin} or {@code study}; empty for the default
 * @param settings tracks to begin with, such as {@code belief=3}
 * @param width columns of a line in line mode; 0 for lines that are never broken, -1 for the default
 * @param seed what the branches of chance are drawn by; empty for another each time
 */
record Invocation(Front front, String pack, String start, String view, List<String> settings, int width, String seed) {
    static final Invocation PLAIN_PLAY = new Invocation(Front.FITTING, "", "", "", List.of(), -1, "");

    /** The two front ends, and the choice of the one that fits. */
    enum Front {
        /** The full screen where there is a terminal that can show it, line mode elsewhere. */
        FITTING,
        LINES
    }

    Invocation {
        settings = List.copyOf(settings);
    }

    /**
     * Reads the few forms that a player uses daily, {@code [--plain] [--pack PACK]}, without the library that reads all of
     * them: it takes longer to load than the title takes to show. Empty for anything else.
     */
    static Optional<Invocation> quick(List<String> arguments) {
        Invocation invocation = PLAIN_PLAY;
        List<String> left = new ArrayList<>(arguments);
        while (!left.isEmpty()) {
            String word = left.remove(0);
            if (word.equals("--plain")) {
                invocation = invocation.inLines();
            } else if (word.equals("--pack") && !left.isEmpty() && !left.get(0).startsWith("-")) {
                invocation = invocation.of(left.remove(0));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(invocation);
    }

    private Invocation inLines() {
        return new Invocation(Front.LINES, pack, start, view, settings, width, seed);
    }

    private Invocation of(String newPack) {
        return new Invocation(front, newPack, start, view, settings, width, seed);
    }
}
