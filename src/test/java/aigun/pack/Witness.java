package aigun.pack;

import aigun.engine.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A recorded way from a start to an ending. */
record Witness(String start, String ending, List<String> choices) {
    private static final Path FILE = Path.of("src/test/resources/witnesses/aigun-1858.txt");

    /** All that are recorded: a line each, {@code start ending: choice, choice, ...}. */
    static List<Witness> all() {
        try {
            List<Witness> witnesses = new ArrayList<>();
            for (String line : Files.readAllLines(FILE)) {
                witnesses.add(parse(line));
            }
            return witnesses;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The endings that a start has a recorded way to. */
    static List<String> endingsOf(String start) {
        List<String> endings = new ArrayList<>();
        for (Witness witness : all()) {
            if (witness.start().equals(start)) {
                endings.add(witness.ending());
            }
        }
        return endings;
    }

    private static Witness parse(String line) {
        int blank = line.indexOf(' ');
        int colon = line.indexOf(": ");
        List<String> choices = List.of(line.substring(colon + 2).split(", ", -1));
        return new Witness(line.substring(0, blank), line.substring(blank + 1, colon), choices);
    }

    State walked() {
        State state = AigunPack.begin(start);
        for (String choice : choices) {
            state = AigunPack.take(state, choice);
        }
        return state;
    }

    @Override
    public String toString() {
        return start + " to " + ending;
    }
}
