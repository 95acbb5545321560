package aigun.format;

import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.SideId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The issues of a pack. One whose positions could not be read is missing, so that nothing else is blamed for it. */
final class Issues {
    private Issues() {}

    static Names.Roll<Issue> read(Fields pack) {
        List<Issue> issues = new ArrayList<>();
        List<Fields.Member> members = Links.all(pack, "issues");
        for (Fields.Member member : members) {
            Fields.of(member.value(), PackKeys.ISSUE, pack.context())
                    .flatMap(fields -> read(member, fields))
                    .ifPresent(issues::add);
        }
        boolean complete = members.size() == issues.size()
                && pack.value("issues")
                        .filter(node -> !(node instanceof Node.Mapping))
                        .isEmpty();
        return new Names.Roll<>(issues, complete);
    }

    private static Optional<Issue> read(Fields.Member member, Fields fields) {
        String name = fields.text("name");
        String about = fields.text("about");
        List<Issue.Position> positions = new ArrayList<>();
        for (Fields.Titled position : fields.children("positions")) {
            positions.add(position(position));
        }
        boolean judged =
                fields.value("positions").filter(Node.Mapping.class::isInstance).isPresent();
        if (!judged) {
            return Optional.empty();
        }
        Size size = fields.size("positions");
        if (positions.size() < size.least()) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.TOO_FEW,
                                    fields.at("positions"),
                                    "The issue \"" + member.id() + "\" has fewer than two positions.")
                            .withHint("With one position there is nothing to negotiate."));
        }
        if (size.most() < positions.size()) {
            Location place = fields.at("positions");
            fields.context().report(TooMany.of(positions.size(), size.most(), "positions of an issue", place));
        }
        return Optional.of(new Issue(new IssueId(member.id()), name, about, positions));
    }

    private static Issue.Position position(Fields.Titled titled) {
        Fields fields = titled.fields();
        List<Issue.Worth> worths = new ArrayList<>();
        for (Fields.Member member : fields.members("worth")) {
            Shapes.whole(
                            member.value(),
                            -Limits.NUMBER_MAX,
                            Limits.NUMBER_MAX,
                            fields.context().faults())
                    .ifPresent(points -> worths.add(new Issue.Worth(new SideId(member.id()), points)));
        }
        return new Issue.Position(new PositionId(titled.id()), fields.text("name"), fields.text("text"), worths);
    }
}
