package aigun.screen;

import aigun.screen.Doc.Block;
import aigun.screen.Doc.Entry;
import aigun.screen.Doc.Heading;
import aigun.screen.Doc.Item;
import aigun.screen.Doc.Text;

/** Where a page has an empty line between two blocks. */
final class Gaps {
    private Gaps() {}

    static boolean isBetween(Block above, Block below) {
        if (above instanceof Heading heading) {
            return heading.level() == 1 || below instanceof Text;
        }
        boolean entries = above instanceof Entry && below instanceof Entry;
        boolean items = above instanceof Item && below instanceof Item;
        return !entries && !items;
    }
}
