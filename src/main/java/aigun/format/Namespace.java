package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names that conditions speak of: tracks, flags and issues share one space, and some words are taken. */
final class Namespace {
    private static final List<String> PARTS = List.of("tracks", "flags", "issues");

    private Namespace() {}

    static void check(Node.Mapping pack, Context context) {
        SortedMap<String, String> taken = new TreeMap<>();
        for (String part : PARTS) {
            List<Node.Entry> entries = entries(pack, part);
            checkCount(entries, part, context);
            for (Node.Entry entry : entries) {
                checkReserved(entry, context);
                checkTaken(entry, part, taken, context);
            }
        }
        checkCount(entries(pack, "sides"), "sides", context);
        for (Node.Entry side : entries(pack, "sides")) {
            checkReserved(side, context);
        }
    }

    private static void checkCount(List<Node.Entry> entries, String part, Context context) {
        int most = PackKeys.PACK.key(part).size().most();
        if (most < entries.size()) {
            context.report(TooMany.of(entries.size(), most, part, entries.get(0).keyLocation()));
        }
    }

    private static List<Node.Entry> entries(Node.Mapping pack, String part) {
        return pack.value(part)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> ((Node.Mapping) node).entries())
                .orElse(List.of());
    }

    private static void checkReserved(Node.Entry entry, Context context) {
        if (Words.RESERVED.contains(entry.key())) {
            context.report(Diagnostic.error(
                            Code.RESERVED_WORD,
                            entry.keyLocation(),
                            "\"" + entry.key() + "\" is a word of the language of conditions.")
                    .withHint("Choose another name."));
        }
    }

    private static void checkTaken(Node.Entry entry, String part, SortedMap<String, String> taken, Context context) {
        String earlier = taken.getOrDefault(entry.key(), part);
        if (!earlier.equals(part)) {
            context.report(Diagnostic.error(
                            Code.NAME_TAKEN,
                            entry.keyLocation(),
                            "\"" + entry.key() + "\" is among the " + earlier + " already.")
                    .withHint("Tracks, flags and issues share their names: choose another."));
        }
        taken.putIfAbsent(entry.key(), part);
    }
}
