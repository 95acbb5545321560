package aigun.format;

import aigun.model.CounterpartId;
import aigun.model.FlagId;
import aigun.model.SideId;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds out what a pack has before anything refers to it. */
final class Registers {
    /** Of a pack that has nothing. */
    static final Register EMPTY = new Register(
            new Names(none(), none(), none(), none(), none(), none()),
            new EnumMap<>(Sort.class),
            List.of(),
            List.of(),
            false);

    private Registers() {}

    private static <T> Names.Roll<T> none() {
        return Names.Roll.of(List.of());
    }

    static Register of(Folder folder, List<Diagnostic> faults) {
        Map<Sort, Names.Roll<String>> ids = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            if (!sort.part().isEmpty()) {
                ids.put(sort, keys(folder.pack(), sort.part()));
            }
        }
        ids.put(Sort.TREATY, docs(folder.treaties(), folder, FileKind.TREATY));
        ids.put(Sort.COUNTERPART, docs(folder.counterparts(), folder, FileKind.COUNTERPART));
        ids.put(Sort.PATH, docs(folder.paths(), folder, FileKind.PATH));
        ids.put(Sort.SCENE, docs(folder.scenes(), folder, FileKind.SCENE));
        Maps.register(folder.pack(), ids);
        Register early = new Register(EMPTY.names(), ids, List.of(), List.of(), false);
        Context context = new Context(early, new TreeMap<>(), faults, List.of());
        Fields pack = new Fields(folder.pack(), PackKeys.PACK, context);
        Names names = new Names(
                new Names.Roll<>(Tracks.read(pack), early.roll(Sort.TRACK).complete()),
                flags(early.roll(Sort.FLAG)),
                Issues.read(pack),
                sides(early.roll(Sort.SIDE)),
                counterparts(folder),
                scenes(folder, early.roll(Sort.PAPER)));
        return new Register(names, ids, leaving(folder), lacking(folder.pack()), remembers(folder.pack()));
    }

    static Names.Roll<String> keys(Node.Mapping pack, String part) {
        Optional<Node> node = pack.value(part);
        if (node.isEmpty()) {
            return none();
        }
        if (!(node.get() instanceof Node.Mapping mapping)) {
            return Names.Roll.partOf(List.of());
        }
        List<String> keys = new ArrayList<>(mapping.keys());
        keys.removeIf(String::isBlank);
        return Names.Roll.of(keys);
    }

    private static Names.Roll<String> docs(List<Folder.Doc> docs, Folder folder, FileKind kind) {
        List<String> ids = new ArrayList<>();
        for (Folder.Doc doc : docs) {
            ids.add(doc.id());
        }
        return new Names.Roll<>(ids, !folder.astray().contains(kind));
    }

    private static Names.Roll<FlagId> flags(Names.Roll<String> ids) {
        List<FlagId> flags = new ArrayList<>();
        for (String id : ids.entries()) {
            flags.add(new FlagId(id));
        }
        return new Names.Roll<>(flags, ids.complete());
    }

    private static Names.Roll<SideId> sides(Names.Roll<String> ids) {
        List<SideId> sides = new ArrayList<>();
        for (String id : ids.entries()) {
            sides.add(new SideId(id));
        }
        return new Names.Roll<>(sides, ids.complete());
    }

    private static Names.Roll<CounterpartId> counterparts(Folder folder) {
        List<CounterpartId> counterparts = new ArrayList<>();
        for (Folder.Doc doc : folder.counterparts()) {
            counterparts.add(new CounterpartId(doc.id()));
        }
        return new Names.Roll<>(counterparts, !folder.astray().contains(FileKind.COUNTERPART));
    }

    private static Names.Roll<Names.KnownScene> scenes(Folder folder, Names.Roll<String> papers) {
        List<Names.KnownScene> scenes = new ArrayList<>();
        for (Folder.Doc doc : folder.scenes()) {
            scenes.add(new Names.KnownScene(doc.id(), Moves.of(doc.root(), papers)));
        }
        return new Names.Roll<>(scenes, !folder.astray().contains(FileKind.SCENE));
    }

    private static List<String> leaving(Folder folder) {
        List<String> leaving = new ArrayList<>();
        for (Folder.Doc doc : folder.counterparts()) {
            if (Counterparts.mayLeave(doc.root())) {
                leaving.add(doc.id());
            }
        }
        return leaving;
    }

    private static List<String> lacking(Node.Mapping pack) {
        List<String> lacking = new ArrayList<>();
        Optional<Node> node = pack.value("papers");
        if (node.isPresent() && node.get() instanceof Node.Mapping papers) {
            for (Node.Entry entry : papers.entries()) {
                if (entry.value() instanceof Node.Mapping paper && mayLack(paper)) {
                    lacking.add(entry.key());
                }
            }
        }
        return lacking;
    }

    private static boolean mayLack(Node.Mapping paper) {
        Optional<Node> held = paper.value("held");
        boolean always = held.isPresent()
                && held.get() instanceof Node.Scalar scalar
                && scalar.text().equals("always");
        return held.isPresent() && !always;
    }

    /** A broken answer counts as yes: it must not be blamed on those who rely on it. */
    private static boolean remembers(Node.Mapping pack) {
        Optional<Node> node = pack.value("remembers");
        if (node.isEmpty()) {
            return false;
        }
        boolean no = node.get() instanceof Node.Scalar scalar && scalar.text().equals("false");
        return !no;
    }
}
