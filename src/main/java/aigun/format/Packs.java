package aigun.format;

import aigun.model.Counterpart;
import aigun.model.Flag;
import aigun.model.FlagId;
import aigun.model.KnownPath;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.Rename;
import aigun.model.Scene;
import aigun.model.Side;
import aigun.model.SideId;
import aigun.model.Treaty;
import aigun.model.TreatyId;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a pack of a folder's trees. What could not be read is left out or stood for, and has been reported. */
final class Packs {
    private Packs() {}

    static Pack read(Folder folder, Abreast abreast, List<Diagnostic> faults) {
        Context bare = new Context(Registers.of(folder, faults), new TreeMap<>(), faults, List.of());
        Namespace.check(folder.pack(), bare);
        Fields fields =
                Fields.of(folder.pack(), PackKeys.PACK, bare).orElse(new Fields(folder.pack(), PackKeys.PACK, bare));
        Context context = new Context(bare.register(), passages(fields), faults, List.of());
        int count = folder.scenes().size();
        if (Limits.SCENES_MAX < count) {
            faults.add(
                    TooMany.of(count, Limits.SCENES_MAX, "scenes", folder.pack().location()));
        }
        List<Scene> scenes = scenes(folder, abreast, context);
        List<Rename> renames = FormerIds.read(folder, context);
        Folder now = folder.withPaths(FormerNames.now(folder.paths(), renames, faults));
        Pack pack = pack(new Fields(folder.pack(), PackKeys.PACK, context), now, scenes, renames);
        faults.addAll(PassCycles.of(scenes, pack.interrupts(), ways(folder)));
        faults.addAll(ShortHashes.of(pack, folder));
        return pack;
    }

    private static Pack pack(Fields fields, Folder folder, List<Scene> scenes, List<Rename> renames) {
        Context context = fields.context();
        fields.whole("format", PackKeys.FORMAT);
        return new Pack(
                fields.id("id"),
                fields.text("title"),
                fields.text("version"),
                fields.prose("about"),
                sides(fields),
                context.register().names().tracks().entries(),
                flags(fields),
                context.register().names().issues().entries(),
                Mandates.read(fields),
                treaties(folder, context),
                compared(fields),
                counterparts(folder, context),
                Starts.read(fields, KnownPaths.starts(folder.paths())),
                Starts.interrupts(fields),
                Pack.Order.valueOf(fields.word("order").toUpperCase(Locale.ROOT)),
                fields.truth("remembers"),
                Assessments.read(fields, "foresight"),
                DebriefPages.read(fields),
                Traits.read(fields),
                Maps.read(fields),
                Papers.sources(fields),
                Papers.people(fields),
                Papers.places(fields),
                Glosses.read(fields),
                Papers.papers(fields),
                paths(folder, context),
                scenes,
                renames);
    }

    private static List<Side> sides(Fields fields) {
        List<Side> sides = new ArrayList<>();
        for (Fields.Titled titled : fields.children("sides")) {
            Fields side = titled.fields();
            sides.add(new Side(new SideId(titled.id()), side.text("name"), side.text("capital"), side.prose("seat")));
        }
        return sides;
    }

    private static List<Flag> flags(Fields fields) {
        List<Flag> flags = new ArrayList<>();
        for (Fields.Member member : Links.all(fields, "flags")) {
            flags.add(new Flag(new FlagId(member.id()), flagName(member.value(), fields.context())));
        }
        return flags;
    }

    private static String flagName(Node value, Context context) {
        if (value instanceof Node.Mapping) {
            return Fields.of(value, PackKeys.FLAG, context)
                    .map(flag -> flag.text("name"))
                    .orElse("");
        }
        return Plains.read(value, new Kind.Label(), context);
    }

    private static List<TreatyId> compared(Fields fields) {
        List<TreatyId> compared = new ArrayList<>();
        for (String id : fields.refs("compared")) {
            compared.add(new TreatyId(id));
        }
        return compared;
    }

    /** Passages include no others, so that none can include itself. */
    private static SortedMap<String, List<Paragraph>> passages(Fields fields) {
        SortedMap<String, List<Paragraph>> passages = new TreeMap<>();
        for (Fields.Member member : Links.all(fields, "passages")) {
            passages.put(member.id(), Paragraphs.read(member.value(), fields.context()));
        }
        return passages;
    }

    private static List<Treaty> treaties(Folder folder, Context context) {
        List<Treaty> treaties = new ArrayList<>();
        for (Folder.Doc doc : folder.treaties()) {
            Treaties.read(doc, context).ifPresent(treaties::add);
        }
        return treaties;
    }

    private static List<Counterpart> counterparts(Folder folder, Context context) {
        List<Counterpart> counterparts = new ArrayList<>();
        for (Folder.Doc doc : folder.counterparts()) {
            Counterparts.read(doc, context).ifPresent(counterparts::add);
        }
        return counterparts;
    }

    private static List<KnownPath> paths(Folder folder, Context context) {
        List<KnownPath> paths = new ArrayList<>();
        for (Folder.Doc doc : folder.paths()) {
            KnownPaths.read(doc, context).ifPresent(paths::add);
        }
        return paths;
    }

    private static List<Scene> scenes(Folder folder, Abreast abreast, Context context) {
        List<Scene> scenes = new ArrayList<>();
        for (Read read : abreast.all(folder.scenes(), doc -> Read.of(doc, context))) {
            context.faults().addAll(read.faults());
            read.scene().ifPresent(scenes::add);
        }
        return scenes;
    }

    /** What a scene's file came to, whatever the others say. */
    private record Read(Optional<Scene> scene, List<Diagnostic> faults) {
        static Read of(Folder.Doc doc, Context context) {
            List<Diagnostic> faults = new ArrayList<>();
            return new Read(Scenes.read(doc, context.reporting(faults)), faults);
        }
    }

    /** Where each scene that only passes on says so. */
    private static SortedMap<String, Location> ways(Folder folder) {
        SortedMap<String, Location> places = new TreeMap<>();
        for (Folder.Doc doc : folder.scenes()) {
            if (doc.root() instanceof Node.Mapping mapping) {
                mapping.entry("next").ifPresent(entry -> places.put(doc.id(), entry.keyLocation()));
            }
        }
        return places;
    }
}
