package aigun.screen;

import aigun.screen.Doc.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one screen shows, whatever its size, and what comes of choosing there.
 *
 * @param actions what choosing number 1, 2 ... does
 * @param hints the keys at the foot, the most wanted first; the last two are never left out
 * @param opening how it is first shown
 */
record Sheet(Head head, Parts parts, List<Action> actions, List<Hint> hints, Opening opening) {
    /**
     * A screen's name, what it belongs to, and a line on when and where; empty what there is not.
     *
     * @param strip the decisions of the path that is looked at; empty list where none is, else exactly one
     */
    record Head(String title, String aside, String info, List<Strip> strip) {
        Head {
            strip = List.copyOf(strip);
        }

        Head(String title, String aside, String info) {
            this(title, aside, info, List.of());
        }
    }

    /**
     * What is shown, from the top down.
     *
     * @param story the text
     * @param standing how things stand: beside the text where there is room, else beneath it
     * @param beside shown only where there is room; all of it has a screen of its own as well
     * @param choosing the choices, and what is said with them
     */
    record Parts(Doc story, Doc standing, Doc beside, Doc choosing) {}

    /** A key and what it does here. */
    record Hint(String key, String text) {}

    /**
     * Where one begins on it.
     *
     * @param cursor the number under the cursor; 0 where nothing is to be chosen by mistake
     */
    record Opening(int cursor, At at) {
        static final Opening UNCHOSEN = new Opening(0, At.TOP);
        static final Opening FIRST = new Opening(1, At.TOP);

        /** What is in the window. */
        enum At {
            TOP,
            CURSOR
        }
    }

    Sheet {
        actions = List.copyOf(actions);
        hints = List.copyOf(hints);
    }

    /** A screen with nothing beside its text, whose first entry is under the cursor. */
    static Sheet of(Head head, Doc story, Choices choices, List<Hint> hints) {
        Parts parts = new Parts(story, Doc.EMPTY, Doc.EMPTY, choices.doc());
        return new Sheet(head, parts, choices.actions(), hints, Opening.FIRST);
    }

    /** The same, opened with this entry under the cursor and at the top of the window. */
    Sheet openedAt(int number) {
        return new Sheet(head, parts, actions, hints, new Opening(number, Opening.At.CURSOR));
    }

    /** The same with a key before the others at its foot. */
    Sheet withHint(Hint first) {
        List<Hint> all = new ArrayList<>(List.of(first));
        all.addAll(hints);
        return new Sheet(head, parts, actions, all, opening);
    }

    /** The same with more beside its text, where there is room. */
    Sheet withBeside(Doc more) {
        Parts changed = new Parts(parts.story(), parts.standing(), joined(more, parts.beside()), parts.choosing());
        return new Sheet(head, changed, actions, hints, opening);
    }

    /** The same beneath a strip of decisions. */
    Sheet beneath(Strip strip) {
        Head under = new Head(head.title(), head.aside(), head.info(), List.of(strip));
        return new Sheet(under, parts, actions, hints, opening);
    }

    /** All of it from the top down, as line mode and narrow screens show it. */
    Doc whole() {
        return joined(parts.story(), parts.standing(), parts.choosing());
    }

    /** The map that it is, if it is one. */
    Optional<Doc.Chart> chart() {
        for (Block block : parts.story().blocks()) {
            if (block instanceof Doc.Chart chart) {
                return Optional.of(chart);
            }
        }
        return Optional.empty();
    }

    /** What is left for the text's own column when there is a panel. */
    Doc text() {
        return joined(parts.story(), parts.choosing());
    }

    Doc panel() {
        return joined(parts.standing(), parts.beside());
    }

    private static Doc joined(Doc... docs) {
        List<Block> blocks = new ArrayList<>();
        for (Doc doc : docs) {
            blocks.addAll(doc.blocks());
        }
        return new Doc(blocks);
    }
}
