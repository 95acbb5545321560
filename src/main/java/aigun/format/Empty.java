package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;

/** Lists and mappings that need at least one entry. */
final class Empty {
    private Empty() {}

    /** Says of each value of a mapping that should have an entry and has none. */
    static void check(Node.Mapping mapping, Element element, Context context) {
        for (Key key : element.keys()) {
            if (key.size().least() == 1) {
                mapping.value(key.name()).ifPresent(value -> check(value, key.name(), context));
            }
        }
    }

    private static void check(Node node, String key, Context context) {
        boolean empty = (node instanceof Node.Listing list && list.items().isEmpty())
                || (node instanceof Node.Mapping mapping && mapping.entries().isEmpty());
        if (empty) {
            context.report(Diagnostic.error(
                    Code.TOO_FEW, node.location(), "There is nothing in `" + key + "`; it needs at least one entry."));
        }
    }
}
