package aigun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done in a scene, by the ids that paths store, as far as its file can be read. */
final class Moves {
    private Moves() {}

    static Names.Roll<String> of(Node root, Names.Roll<String> papers) {
        if (!(root instanceof Node.Mapping scene)) {
            return Names.Roll.partOf(List.of());
        }
        List<String> ids = new ArrayList<>();
        boolean complete = addKeys(scene, "choices", "", ids) && addKeys(scene, "chance", "", ids);
        Optional<Node> table = scene.value("table");
        if (table.isPresent() && table.get() instanceof Node.Mapping mapping) {
            ids.addAll(List.of("ask", "wait", "accept"));
            complete = addKeys(mapping, "packages", "package ", ids)
                    && addKeys(mapping, "cite", "cite ", ids)
                    && addKeys(mapping, "soften", "soften ", ids)
                    && addKeys(mapping, "leave", "leave ", ids)
                    && areCited(mapping, papers)
                    && complete;
        }
        return new Names.Roll<>(
                ids,
                complete
                        && table.filter(node -> !(node instanceof Node.Mapping)).isEmpty());
    }

    /** Whether all papers laid down are there; a misspelt one must not be blamed on those who spell it well. */
    private static boolean areCited(Node.Mapping table, Names.Roll<String> papers) {
        List<String> cited = new ArrayList<>();
        return addKeys(table, "cite", "", cited) && cited.stream().allMatch(papers::has);
    }

    /** Whether all keys could be read. */
    private static boolean addKeys(Node.Mapping mapping, String key, String prefix, List<String> ids) {
        Optional<Node> node = mapping.value(key);
        if (node.isEmpty()) {
            return true;
        }
        if (!(node.get() instanceof Node.Mapping named)) {
            return false;
        }
        for (String id : named.keys()) {
            ids.add(prefix + id);
        }
        return true;
    }
}
