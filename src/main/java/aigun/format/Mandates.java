package aigun.format;

import aigun.model.IssueId;
import aigun.model.Mandate;
import aigun.model.PositionId;
import aigun.model.SideId;
import aigun.model.TrackId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the capitals instructed. */
final class Mandates {
    private Mandates() {}

    static List<Mandate> read(Fields pack) {
        List<Mandate> mandates = new ArrayList<>();
        for (Fields.Titled titled : pack.children("mandates")) {
            Fields fields = titled.fields();
            List<TrackId> authority = new ArrayList<>();
            for (String track : fields.refs("authority")) {
                authority.add(new TrackId(track));
            }
            mandates.add(new Mandate(
                    new SideId(titled.id()),
                    fields.prose("text"),
                    fields.textRule("known"),
                    authority,
                    lines(fields),
                    Assessments.read(fields, "receptions"),
                    Evidences.sources(fields)));
        }
        return mandates;
    }

    private static List<Mandate.Line> lines(Fields fields) {
        List<Mandate.Line> lines = new ArrayList<>();
        for (Fields.Titled titled : fields.children("lines")) {
            line(titled).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<Mandate.Line> line(Fields.Titled titled) {
        Fields line = titled.fields();
        Context context = line.context();
        Optional<PositionId> asks = line.value("asks").flatMap(node -> Terms.position(node, titled.id(), context));
        List<PositionId> accepts = new ArrayList<>();
        List<Node> items = line.items("accepts");
        for (Node item : items) {
            Terms.position(item, titled.id(), context).ifPresent(accepts::add);
        }
        boolean judged = asks.isPresent() && !items.isEmpty() && accepts.size() == items.size();
        if (judged && !accepts.contains(asks.get())) {
            context.report(Diagnostic.error(
                            Code.ASKS_BEYOND,
                            line.at("asks"),
                            "The capital asks for \"" + asks.get() + "\", which is not among what it accepts.")
                    .withHint("Add it to `accepts`."));
        }
        return asks.map(wanted -> new Mandate.Line(new IssueId(titled.id()), wanted, accepts));
    }
}
