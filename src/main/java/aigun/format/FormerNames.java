package aigun.format;

import aigun.model.Rename;
import aigun.model.Rename.Kind;
import aigun.model.Renaming;
import aigun.model.Renaming.Way;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Mend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Known paths in which things go by former ids: they are read by those of today, and each is told of. */
final class FormerNames {
    private final Renaming renaming;
    private final List<Diagnostic> faults;

    private FormerNames(List<Rename> renames, List<Diagnostic> faults) {
        renaming = new Renaming(renames);
        this.faults = faults;
    }

    /** The same paths by the ids of today. */
    static List<Folder.Doc> now(List<Folder.Doc> paths, List<Rename> renames, List<Diagnostic> faults) {
        if (renames.isEmpty()) {
            return paths;
        }
        FormerNames names = new FormerNames(renames, faults);
        return paths.stream()
                .map(doc -> new Folder.Doc(doc.id(), names.path(doc.root())))
                .toList();
    }

    private Node path(Node root) {
        return each(root, entry -> {
            Node value = entry.value();
            return switch (entry.key()) {
                case "start" -> with(entry, id(Kind.START, value));
                case "decisions" -> with(entry, decisions(value));
                case "expect" -> with(entry, expected(value));
                default -> entry;
            };
        });
    }

    private Node expected(Node value) {
        return each(value, entry -> entry.key().equals("ending") ? with(entry, id(Kind.SCENE, entry.value())) : entry);
    }

    private Node decisions(Node value) {
        if (!(value instanceof Node.Listing listing)) {
            return value;
        }
        List<Node> items = new ArrayList<>();
        for (Node item : listing.items()) {
            items.add(each(item, this::decision));
        }
        return new Node.Listing(items, listing.location());
    }

    private Node.Entry decision(Node.Entry entry) {
        String scene = renaming.id(Way.TO_NOW, Kind.SCENE, "", entry.key());
        tell(entry.keyLocation(), entry.key(), scene);
        Node value = entry.value();
        if (value instanceof Node.Scalar move) {
            value = named(move, renaming.move(Way.TO_NOW, scene, move.text()));
        }
        return new Node.Entry(scene, entry.keyLocation(), value);
    }

    private Node id(Kind kind, Node value) {
        return value instanceof Node.Scalar id ? named(id, renaming.id(Way.TO_NOW, kind, "", id.text())) : value;
    }

    private Node.Scalar named(Node.Scalar scalar, String now) {
        tell(scalar.location(), scalar.text(), now);
        return new Node.Scalar(now, scalar.kind(), scalar.location());
    }

    private void tell(Location place, String former, String now) {
        if (former.equals(now)) {
            return;
        }
        Diagnostic told = Diagnostic.warning(Code.FORMER_ID, place, "\"" + former + "\" is called \"" + now + "\" now.")
                .withHint("Write \"" + now + "\".");
        faults.add(place.of(former)
                .map(written -> told.withMend(new Mend.Replace(written, now)))
                .orElse(told));
    }

    private static Node.Entry with(Node.Entry entry, Node value) {
        return new Node.Entry(entry.key(), entry.keyLocation(), value);
    }

    /** A mapping with other entries; anything else is left as it is. */
    private static Node each(Node node, UnaryOperator<Node.Entry> other) {
        return node instanceof Node.Mapping mapping
                ? new Node.Mapping(mapping.entries().stream().map(other).toList(), mapping.location())
                : node;
    }
}
