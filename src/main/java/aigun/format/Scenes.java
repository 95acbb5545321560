package aigun.format;

import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.CounterpartId;
import aigun.model.Ending;
import aigun.model.PersonId;
import aigun.model.PlaceId;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Way;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scenes of a pack, a file each. */
final class Scenes {
    private Scenes() {}

    static Optional<Scene> read(Folder.Doc doc, Context context) {
        return Fields.of(doc.root(), SceneKeys.SCENE, context).map(fields -> read(doc.id(), fields));
    }

    private static Scene read(String id, Fields fields) {
        List<PlaceId> place = new ArrayList<>();
        for (String ref : fields.refs("place")) {
            place.add(new PlaceId(ref));
        }
        List<PersonId> present = new ArrayList<>();
        for (String ref : fields.refs("present")) {
            present.add(new PersonId(ref));
        }
        return new Scene(
                new SceneId(id),
                fields.text("title"),
                fields.text("chapter"),
                Moments.read(fields, "date"),
                place,
                present,
                Paragraphs.read(fields, "text"),
                Paragraphs.read(fields, "margin"),
                Effects.read(fields, "effects"),
                way(fields));
    }

    /** All ways on that are written are read, so that each of their faults is told; the first is taken. */
    private static Way way(Fields fields) {
        List<CounterpartId> counterpart = counterpart(fields);
        List<Way> ways = new ArrayList<>();
        for (Node.Entry entry : fields.written().entries()) {
            if (!SceneKeys.WAY.keys().contains(entry.key())) {
                continue;
            }
            if (!ways.isEmpty()) {
                fields.context()
                        .report(Diagnostic.error(
                                        Code.TWO_WAYS, entry.keyLocation(), "This scene has more than one way on.")
                                .withHint("Keep one of choices, table, chance, next and ending."));
            }
            ways.add(way(entry.key(), fields, counterpart));
        }
        if (ways.isEmpty()) {
            fields.context()
                    .report(Diagnostic.error(Code.NO_WAY_ON, fields.written().location(), "This scene has no way on.")
                            .withHint("Add choices, a table, a chance, next, or an ending."));
            return new Way.Pass(Ways.nowhere());
        }
        return ways.get(0);
    }

    private static List<CounterpartId> counterpart(Fields fields) {
        List<CounterpartId> counterpart = new ArrayList<>();
        for (String ref : fields.refs("counterpart")) {
            counterpart.add(new CounterpartId(ref));
        }
        return counterpart;
    }

    private static Way way(String key, Fields fields, List<CounterpartId> counterpart) {
        return switch (key) {
            case "choices" -> choices(fields, counterpart);
            case "table" ->
                fields.child("table")
                        .<Way>map(table -> new Way.Bargain(Tables.read(table)))
                        .orElse(new Way.Pass(Ways.nowhere()));
            case "chance" -> new Way.Chance(branches(fields));
            case "next" -> new Way.Pass(Ways.next(fields, "next"));
            default -> ending(fields);
        };
    }

    private static Way choices(Fields fields, List<CounterpartId> counterpart) {
        Choices.Counterparted answered =
                fields.has("counterpart") ? Choices.Counterparted.YES : Choices.Counterparted.NO;
        List<Fields.Titled> written = fields.children("choices");
        int most = fields.size("choices").most();
        if (most < written.size()) {
            fields.context().report(TooMany.of(written.size(), most, "choices in a scene", fields.keyAt("choices")));
        }
        List<Choice> choices = new ArrayList<>();
        for (Fields.Titled titled : written) {
            choices.add(Choices.read(titled, answered));
        }
        return new Way.Choose(counterpart, choices);
    }

    private static List<Way.Branch> branches(Fields fields) {
        List<Way.Branch> branches = new ArrayList<>();
        for (Fields.Titled titled : fields.children("chance")) {
            Fields branch = titled.fields();
            branches.add(new Way.Branch(
                    new ChoiceId(titled.id()),
                    branch.whole("weight", 1),
                    branch.text("label"),
                    Effects.read(branch, "effects"),
                    Paragraphs.read(branch, "text"),
                    Ways.next(branch, "next")));
        }
        return branches;
    }

    private static Way ending(Fields fields) {
        Optional<Fields> ending = fields.child("ending");
        if (ending.isEmpty()) {
            return new Way.Pass(Ways.nowhere());
        }
        return new Way.End(new Ending(
                ending.get().text("kind"), ending.get().truth("signed"), Paragraphs.read(ending.get(), "epilogue")));
    }
}
