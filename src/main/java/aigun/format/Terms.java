package aigun.format;

import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Issues with one of their positions each. */
final class Terms {
    private Terms() {}

    static List<Term> read(Fields fields, String key) {
        List<Term> terms = new ArrayList<>();
        for (Fields.Member member : fields.members(key)) {
            position(member.value(), member.id(), fields.context())
                    .ifPresent(position -> terms.add(new Term(new IssueId(member.id()), position)));
        }
        return terms;
    }

    /** A position of the issue; silence where the issue itself could not be read. */
    static Optional<PositionId> position(Node node, String issue, Context context) {
        Optional<String> id = Shapes.id(node, context.faults());
        Optional<Issue> known = context.register().issue(issue);
        if (id.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        PositionId position = new PositionId(id.get());
        if (0 <= known.get().order(position)) {
            return Optional.of(position);
        }
        context.report(Unknown.position((Node.Scalar) node, issue, names(known.get())));
        return Optional.empty();
    }

    static List<String> names(Issue issue) {
        List<String> names = new ArrayList<>();
        for (Issue.Position position : issue.positions()) {
            names.add(position.id().text());
        }
        return names;
    }
}
