package aigun.screen;

import aigun.screen.Doc.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * What one screen shows, whatever its size, and what comes of choosing there.
 *
 * @param head what stands above it
 * @param story the text
 * @param standing how things stand: beside the text where there is room, else beneath it
 * @param choosing the choices, and what is said with them
 * @param actions what choosing number 1, 2 ... does
 * @param hints the keys at the foot, the most wanted first
 */
record Sheet(Head head, Doc story, Doc standing, Doc choosing, List<Action> actions, List<Hint> hints) {
    /** A screen's name, what it belongs to, and a line on when and where; empty what there is not. */
    record Head(String title, String aside, String info) {}

    /** A key and what it does here. */
    record Hint(String key, String text) {}

    Sheet {
        actions = List.copyOf(actions);
        hints = List.copyOf(hints);
    }

    /** All of it from the top down, as line mode and narrow screens show it. */
    Doc whole() {
        List<Block> blocks = new ArrayList<>(story.blocks());
        blocks.addAll(standing.blocks());
        blocks.addAll(choosing.blocks());
        return new Doc(blocks);
    }

    /** The same without what has a panel of its own. */
    Doc withoutStanding() {
        List<Block> blocks = new ArrayList<>(story.blocks());
        blocks.addAll(choosing.blocks());
        return new Doc(blocks);
    }
}
