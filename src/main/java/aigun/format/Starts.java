package aigun.format;

import aigun.model.Draft;
import aigun.model.FlagId;
import aigun.model.Interrupt;
import aigun.model.SceneId;
import aigun.model.SideId;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.TrackId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The ways into a pack, and what can break in on the way. */
final class Starts {
    private Starts() {}

    /**
     * @param pathStarts the start of each known path, by the path's id
     */
    static List<Start> read(Fields pack, SortedMap<String, String> pathStarts) {
        List<Start> starts = new ArrayList<>();
        for (Fields.Titled titled : pack.children("starts")) {
            starts.add(read(titled, pathStarts));
        }
        return starts;
    }

    private static Start read(Fields.Titled titled, SortedMap<String, String> pathStarts) {
        Fields fields = titled.fields();
        List<FlagId> flags = new ArrayList<>();
        for (String flag : fields.refs("flags")) {
            flags.add(new FlagId(flag));
        }
        List<TrackId> adjustable = new ArrayList<>();
        for (String track : fields.refs("adjustable")) {
            adjustable.add(new TrackId(track));
        }
        return new Start(
                new StartId(titled.id()),
                new SideId(fields.ref("side")),
                fields.text("title"),
                fields.prose("about"),
                new SceneId(fields.ref("scene")),
                Levels.read(fields, "tracks"),
                flags,
                new Draft(Terms.read(fields, "draft")),
                adjustable,
                history(titled, pathStarts));
    }

    private static String history(Fields.Titled titled, SortedMap<String, String> pathStarts) {
        Fields fields = titled.fields();
        List<String> refs = fields.refs("history");
        if (refs.isEmpty()) {
            return "";
        }
        String other = pathStarts.getOrDefault(refs.get(0), titled.id());
        boolean known = fields.context().register().roll(Sort.START).entries().contains(other);
        if (known && !other.equals(titled.id())) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.OTHER_START,
                                    fields.at("history"),
                                    "The known path \"" + refs.get(0) + "\" begins at the start \"" + other + "\".")
                            .withHint("A start's record has to begin at that start."));
        }
        return refs.get(0);
    }

    static List<Interrupt> interrupts(Fields pack) {
        List<Interrupt> interrupts = new ArrayList<>();
        for (Fields fields : pack.elements("interrupts")) {
            List<SceneId> in = new ArrayList<>();
            for (String scene : fields.refs("in")) {
                in.add(new SceneId(scene));
            }
            interrupts.add(new Interrupt(fields.rule("when"), in, new SceneId(fields.ref("to"))));
        }
        return interrupts;
    }
}
