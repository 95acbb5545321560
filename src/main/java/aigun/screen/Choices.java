package aigun.screen;

import java.util.ArrayList;
import java.util.List;

/** Gathers what can be chosen on a sheet: entries and what each of them does. */
final class Choices {
    private final List<Doc.Block> blocks = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();

    /** The next number. */
    Choices add(String label, Action action) {
        return add(label, List.of(), action);
    }

    Choices add(String label, List<String> notes, Action action) {
        actions.add(action);
        blocks.add(new Doc.Entry(actions.size(), List.of(new Run(label, Role.CHOICE)), dim(notes)));
        return this;
    }

    Choices add(List<Run> label, Action action) {
        actions.add(action);
        blocks.add(new Doc.Entry(actions.size(), label, List.of()));
        return this;
    }

    /** Shown, but not to be chosen. */
    Choices locked(String label, String reason) {
        List<String> notes = reason.isEmpty() ? List.of() : List.of(reason);
        blocks.add(new Doc.Entry(0, List.of(new Run(label, Role.LOCKED)), dim(notes)));
        return this;
    }

    Choices heading(String text) {
        blocks.add(new Doc.Heading(2, text));
        return this;
    }

    Choices blocks(List<Doc.Block> more) {
        blocks.addAll(more);
        return this;
    }

    Choices block(Doc.Block block) {
        blocks.add(block);
        return this;
    }

    /** The number the next row of a grid has, which opens this. */
    int row(Action action) {
        actions.add(action);
        return actions.size();
    }

    Doc doc() {
        return new Doc(blocks);
    }

    List<Action> actions() {
        return List.copyOf(actions);
    }

    private static List<Run> dim(List<String> notes) {
        List<Run> runs = new ArrayList<>();
        for (String note : notes) {
            runs.add(new Run(note, Role.DIM));
        }
        return runs;
    }
}
