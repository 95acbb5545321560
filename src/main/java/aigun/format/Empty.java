package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;

/** Lists and mappings that need at least one entry. */
final class Empty {
    private Empty() {}

    /** Says of each value of a mapping that should have an entry and has none. */
    static void check(Node.Mapping mapping, Element element, Context context) {
        for (Node.Entry entry : mapping.entries()) {
            if (isEmpty(entry.value())
                    && element.has(entry.key())
                    && element.key(entry.key()).size().least() == 1) {
                context.report(Diagnostic.error(
                        Code.TOO_FEW,
                        entry.value().location(),
                        "There is nothing in `" + entry.key() + "`; it needs at least one entry."));
            }
        }
    }

    private static boolean isEmpty(Node node) {
        return (node instanceof Node.Listing list && list.items().isEmpty())
                || (node instanceof Node.Mapping mapping && mapping.entries().isEmpty());
    }
}
