package aigun.format;

import aigun.model.ChoiceId;
import aigun.model.MoveIds;
import aigun.model.Pack;
import aigun.model.Rename;
import aigun.model.Renaming;
import aigun.model.Scene;
import aigun.model.ShortHash;
import aigun.model.Start;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Proves that a share code can tell apart all that can be decided in a scene, and the starts. */
final class ShortHashes {
    private final Folder folder;
    private final Renaming renaming;
    private final List<Diagnostic> faults = new ArrayList<>();

    /** The hashes by their ids, of which many scenes have the same. */
    private final Map<String, String> bits = new HashMap<>();

    private ShortHashes(Folder folder, Renaming renaming) {
        this.folder = folder;
        this.renaming = renaming;
    }

    /** An id, and the first that its thing had. */
    private record Known(String now, String oldest) {}

    static List<Diagnostic> of(Pack pack, Folder folder) {
        ShortHashes hashes = new ShortHashes(folder, new Renaming(pack.renames()));
        hashes.starts(pack.starts());
        SortedMap<String, Node> roots = new TreeMap<>();
        folder.scenes().forEach(doc -> roots.put(doc.id(), doc.root()));
        for (Scene scene : pack.scenes()) {
            hashes.scene(scene, pack, roots.getOrDefault(scene.id().text(), folder.pack()));
        }
        return hashes.faults;
    }

    private void starts(List<Start> starts) {
        SortedMap<String, Known> known = new TreeMap<>();
        for (Start start : starts) {
            String id = start.id().text();
            String oldest = renaming.id(Renaming.Way.TO_OLDEST, Rename.Kind.START, "", id);
            compare(new Known(id, oldest), known)
                    .ifPresent(other -> report(id, other, place(folder.pack(), List.of("starts", id))));
        }
    }

    private void scene(Scene scene, Pack pack, Node root) {
        SortedMap<String, Known> known = new TreeMap<>();
        for (ChoiceId choice : MoveIds.of(scene, pack.issues())) {
            String id = choice.text();
            compare(new Known(id, renaming.oldest(scene.id(), choice)), known)
                    .ifPresent(other -> report(id, other, place(root, id)));
        }
    }

    /** The one that has the hash already; two that were called alike are a fault of its own, and told as that. */
    private Optional<String> compare(Known id, SortedMap<String, Known> known) {
        String hash = bits.computeIfAbsent(id.oldest(), ShortHash::bits);
        Known other = known.getOrDefault(hash, id);
        known.put(hash, id);
        return other.oldest().equals(id.oldest()) ? Optional.empty() : Optional.of(other.now());
    }

    private void report(String id, String other, Location place) {
        faults.add(Diagnostic.error(
                        Code.CODES_ALIKE,
                        place,
                        "\"" + id + "\" and \"" + other
                                + "\" have the same short hash, so that no share code could tell" + " them apart.")
                .withHint("Call the newer one otherwise, without a \"was\", which would keep the hash."));
    }

    /** Where something that is decided in a scene stands, as near as it can be told. */
    private static Location place(Node scene, String id) {
        for (String list : List.of("choices", "chance")) {
            Location place = place(scene, List.of(list, id));
            if (!place.equals(scene.location())) {
                return place;
            }
        }
        return place(scene, List.of("table"));
    }

    /** Where the last of these keys stands, each within the one before; the node itself when one is missing. */
    private static Location place(Node node, List<String> keys) {
        Node at = node;
        Location place = node.location();
        for (String key : keys) {
            Optional<Node.Entry> entry = at instanceof Node.Mapping mapping ? mapping.entry(key) : Optional.empty();
            if (entry.isEmpty()) {
                return node.location();
            }
            place = entry.get().keyLocation();
            at = entry.get().value();
        }
        return place;
    }
}
