package aigun.format;

import java.util.ArrayList;
import java.util.List;

/** All elements that a pack's files can hold, as they are declared. */
final class Declarations {
    private static final List<Element> ROOTS =
            List.of(PackKeys.PACK, SceneKeys.SCENE, TableKeys.COUNTERPART, PaperKeys.TREATY, PaperKeys.PATH);

    private Declarations() {}

    /** Each once, by its first mention. */
    static List<Element> all() {
        List<Element> found = new ArrayList<>();
        ROOTS.forEach(root -> collect(new Kind.One(root), found));
        return found;
    }

    private static void collect(Kind kind, List<Element> found) {
        if (kind instanceof Kind.One one && !found.contains(one.element())) {
            found.add(one.element());
            one.element().keys().forEach(key -> collect(key.kind(), found));
        } else if (kind instanceof Kind.Many many) {
            collect(many.each(), found);
        } else if (kind instanceof Kind.Led led) {
            collect(led.first(), found);
            collect(led.each(), found);
        } else if (kind instanceof Kind.Named named) {
            collect(named.each(), found);
        } else if (kind instanceof Kind.Either either) {
            collect(either.single(), found);
            collect(either.compound(), found);
        } else if (kind instanceof Kind.Called called) {
            collect(called.kind(), found);
        }
    }

    /** An element's keys as a table of the guide. */
    static String table(Element element) {
        StringBuilder table = new StringBuilder("| key | needed | value | meaning |\n| --- | --- | --- | --- |\n");
        for (Key key : element.keys()) {
            String needed = key.isRequired() ? "yes" : "";
            table.append("| `").append(key.name()).append("` | ").append(needed).append(" | ");
            table.append(key.kind().describe())
                    .append(" | ")
                    .append(key.about())
                    .append(" |\n");
        }
        return table.toString().replace("|  |", "| |");
    }
}
