package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Reading;
import aigun.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sorts the files of a pack by their paths, and reads each as a tree. */
final class Folders {
    private final List<Diagnostic> faults;
    private final SortedMap<String, Folder.Doc> byId = new TreeMap<>();

    /** Kinds with a file that stands where it can't be found. */
    private final List<FileKind> astray = new ArrayList<>();

    private Folders(List<Diagnostic> faults) {
        this.faults = faults;
    }

    /** Of files that are sorted by path. */
    static Folder read(List<PackFile> files, Abreast abreast, KnownTrees known, List<Diagnostic> faults) {
        Folders folders = new Folders(faults);
        List<Reading<Node>> trees = known.of(files, abreast, Folders::wanted);
        for (int place = 0; place < files.size(); place++) {
            folders.add(files.get(place), trees.get(place));
        }
        return new Folder(
                folders.pack(files),
                folders.in(FileKind.SCENE),
                folders.in(FileKind.TREATY),
                folders.in(FileKind.COUNTERPART),
                folders.in(FileKind.PATH),
                folders.astray);
    }

    /** What stands in a file, by itself; nothing of one that is passed over. */
    private static Reading<Node> wanted(PackFile file) {
        boolean passed =
                Paths.withoutEnding(file.path()).isEmpty() || !file.faults().isEmpty();
        return passed ? new Reading.Bad<>(List.of()) : tree(file);
    }

    private void add(PackFile file, Reading<Node> tree) {
        FileName name = new FileName(file.path());
        Optional<Diagnostic> fault = name.fault();
        fault.ifPresent(faults::add);
        if (!name.leavesPack()) {
            faults.addAll(file.faults());
        }
        Node root = tree instanceof Reading.Good<Node> good ? good.value() : broken(file);
        if (fault.isPresent() && name.mayBe(root)) {
            astray.add(FileKind.of(name.path()));
        }
        if (name.isRead()) {
            place(name.path(), root, tree.diagnostics());
        }
    }

    private static Node broken(PackFile file) {
        return new Node.Broken(new Source(file.path(), "").at(1, 1));
    }

    private void place(String path, Node root, List<Diagnostic> told) {
        FileKind written = Misplaced.kind(root, path);
        if (written.holds(path)) {
            add(path, root, told);
            return;
        }
        faults.add(Misplaced.fault(root, path, written));
        astray.add(written);
        if (!written.isScene()) {
            add(Misplaced.proper(path, written), root, told);
        }
    }

    private void add(String id, Node root, List<Diagnostic> told) {
        Location top = root.location().source().at(1, 1);
        if (byId.containsKey(id)) {
            String first = byId.get(id).root().location().source().name();
            faults.add(Diagnostic.error(Code.DECLARED_TWICE, top, "\"" + id + "\" is in " + first + " already.")
                    .withHint("Delete one of the two files."));
            byId.put(id, new Folder.Doc(id, new Node.Broken(byId.get(id).root().location())));
            return;
        }
        faults.addAll(told);
        byId.put(id, new Folder.Doc(id, root));
    }

    static Reading<Node> tree(PackFile file) {
        Reading<Source> text = Texts.read(file.path(), file.bytes());
        if (!(text instanceof Reading.Good<Source> good)) {
            return new Reading.Bad<>(text.diagnostics());
        }
        Reading<Node> tree = Trees.read(good.value());
        List<Diagnostic> told = new ArrayList<>(text.diagnostics());
        told.addAll(tree.diagnostics());
        return tree instanceof Reading.Good<Node> read
                ? new Reading.Good<>(read.value(), told)
                : new Reading.Bad<>(told);
    }

    private List<Folder.Doc> in(FileKind kind) {
        List<Folder.Doc> docs = new ArrayList<>();
        for (Folder.Doc doc : byId.values()) {
            if (kind.holds(doc.id())) {
                Node root = UnknownKeys.file(doc.root(), kind.element(), faults);
                docs.add(new Folder.Doc(doc.id().substring(kind.place().length()), root));
            }
        }
        return docs;
    }

    /** One mapping of all parts; where a file could not be read, its parts are there and broken. */
    private Node.Mapping pack(List<PackFile> files) {
        String pack = FileKind.PACK.place();
        String name = files.isEmpty() ? pack + ".yaml" : files.get(0).path();
        Node root = byId.containsKey(pack) ? byId.get(pack).root() : new Node.Broken(new Source(name, "").at(1, 1));
        List<Node.Entry> entries = new ArrayList<>();
        if (UnknownKeys.file(root, PackKeys.PACK, faults) instanceof Node.Mapping mapping) {
            entries.addAll(mapping.entries());
        } else if (!(root instanceof Node.Broken)) {
            Shapes.mapping(root, Misfits.keysOf(PackKeys.PACK, root), faults);
        }
        for (FileKind part : FileKind.PARTS) {
            if (byId.containsKey(part.place())) {
                addPart(part, byId.get(part.place()).root(), entries);
            }
        }
        if (!(root instanceof Node.Mapping)) {
            addBroken(root.location(), entries);
        }
        return new Node.Mapping(entries, root.location());
    }

    private void addPart(FileKind kind, Node root, List<Node.Entry> entries) {
        String part = kind.place();
        Context none = new Context(Registers.EMPTY, new TreeMap<>(), faults, List.of());
        Node value = Fields.of(root, kind.element(), none)
                .flatMap(fields -> fields.value(part))
                .orElse(new Node.Broken(root.location()));
        Location place = root instanceof Node.Mapping mapping
                ? mapping.entry(part).map(Node.Entry::keyLocation).orElse(root.location())
                : root.location();
        for (Node.Entry entry : entries) {
            if (entry.key().equals(part)) {
                faults.add(Diagnostic.error(
                                Code.DECLARED_TWICE,
                                place,
                                "`" + part + "` is in "
                                        + entry.keyLocation().source().name() + " already.")
                        .withHint("Keep one of the two."));
                return;
            }
        }
        entries.add(new Node.Entry(part, place, value));
    }

    private static void addBroken(Location place, List<Node.Entry> entries) {
        List<String> there = new Node.Mapping(entries, place).keys();
        for (String key : PackKeys.PACK.names()) {
            if (!there.contains(key)) {
                entries.add(new Node.Entry(key, place, new Node.Broken(place)));
            }
        }
    }
}
