package aigun.format;

import aigun.model.Rename;
import aigun.model.Rename.Kind;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What things of a pack were called before: each former id is free today, and was one thing's alone. */
final class FormerIds {
    private final Context context;
    private final List<Thing> things = new ArrayList<>();

    private FormerIds(Context context) {
        this.context = context;
    }

    /**
     * Something with an id.
     *
     * @param prefix what a path writes before the id
     */
    private record Thing(Kind kind, String within, String prefix, String id, Node value) {
        /** Things of one space can't have the same id, now or at different times. */
        String space() {
            boolean shared = kind == Kind.TRACK || kind == Kind.FLAG || kind == Kind.ISSUE;
            return shared ? "names" : kind + " " + within + " " + prefix;
        }

        String key(String id) {
            return space() + "\n" + id;
        }
    }

    static List<Rename> read(Folder folder, Context context) {
        FormerIds former = new FormerIds(context);
        former.addAll(folder.pack(), "tracks", Kind.TRACK);
        former.addAll(folder.pack(), "flags", Kind.FLAG);
        former.addAll(folder.pack(), "issues", Kind.ISSUE);
        for (Thing issue : List.copyOf(former.things)) {
            if (issue.kind() == Kind.ISSUE) {
                former.addAll(issue.value(), "positions", new Thing(Kind.POSITION, issue.id(), "", "", issue.value()));
            }
        }
        former.addAll(folder.pack(), "papers", Kind.PAPER);
        former.addAll(folder.pack(), "starts", Kind.START);
        for (Folder.Doc doc : folder.scenes()) {
            former.addScene(doc);
        }
        return former.renames();
    }

    private void addScene(Folder.Doc doc) {
        things.add(new Thing(Kind.SCENE, "", "", doc.id(), doc.root()));
        addAll(doc.root(), "choices", move(doc, ""));
        addAll(doc.root(), "chance", move(doc, ""));
        if (doc.root() instanceof Node.Mapping scene && scene.value("table").isPresent()) {
            Node table = scene.value("table").get();
            addAll(table, "packages", move(doc, "package "));
            addAll(table, "soften", move(doc, "soften "));
            addAll(table, "leave", move(doc, "leave "));
        }
    }

    private static Thing move(Folder.Doc doc, String prefix) {
        return new Thing(Kind.CHOICE, doc.id(), prefix, "", doc.root());
    }

    private void addAll(Node parent, String key, Kind kind) {
        addAll(parent, key, new Thing(kind, "", "", "", parent));
    }

    /** The entries under a key, each with an id of its own, otherwise like the thing given. */
    private void addAll(Node parent, String key, Thing like) {
        Optional<Node> named = parent instanceof Node.Mapping mapping ? mapping.value(key) : Optional.empty();
        if (named.isPresent() && named.get() instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                things.add(new Thing(like.kind(), like.within(), like.prefix(), entry.key(), entry.value()));
            }
        }
    }

    private List<Rename> renames() {
        if (things.stream().noneMatch(FormerIds::hasFormer)) {
            return List.of();
        }
        SortedMap<String, String> living = new TreeMap<>();
        for (Thing thing : things) {
            living.put(thing.key(thing.id()), thing.id());
        }
        SortedMap<String, String> former = new TreeMap<>();
        List<Rename> renames = new ArrayList<>();
        for (Thing thing : things) {
            for (Node.Scalar was : former(thing)) {
                String key = thing.key(was.text());
                if (living.containsKey(key)) {
                    report(alive(was));
                } else if (former.containsKey(key)) {
                    report(twice(was, former.get(key)));
                } else {
                    renames.add(new Rename(
                            thing.kind(), thing.within(), thing.prefix() + was.text(), thing.prefix() + thing.id()));
                }
                former.put(key, thing.id());
            }
        }
        return renames;
    }

    private static boolean hasFormer(Thing thing) {
        return thing.value() instanceof Node.Mapping mapping
                && mapping.value("was").isPresent();
    }

    private List<Node.Scalar> former(Thing thing) {
        Optional<Node> was = thing.value() instanceof Node.Mapping mapping ? mapping.value("was") : Optional.empty();
        List<Node> written = new ArrayList<>();
        if (was.isPresent() && was.get() instanceof Node.Listing list) {
            written.addAll(list.items());
        } else {
            was.ifPresent(written::add);
        }
        List<Node.Scalar> ids = new ArrayList<>();
        for (Node node : written) {
            Optional<String> id = thing.kind() == Kind.SCENE
                    ? Shapes.sceneId(node, context.faults())
                    : Shapes.id(node, context.faults());
            id.ifPresent(read -> ids.add((Node.Scalar) node));
        }
        return ids;
    }

    private static Diagnostic alive(Node.Scalar was) {
        String message = "\"" + was.text() + "\" is in use, so nothing else can have been called so before.";
        return Diagnostic.error(Code.WAS_ALIVE, was.location(), message)
                .withHint("Delete it here, or rename what has it.");
    }

    private static Diagnostic twice(Node.Scalar was, String other) {
        String message = "\"" + was.text() + "\" is said of \"" + other + "\" as well.";
        return Diagnostic.error(Code.WAS_TWICE, was.location(), message)
                .withHint("Only one of the two can have been called so: delete it from the other.");
    }

    private void report(Diagnostic fault) {
        context.report(fault);
    }
}
