package aigun.format;

import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.Treaty;
import aigun.model.TreatyId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The treaties that drafts are compared with. */
final class Treaties {
    private static final String SILENT = "silent";

    private Treaties() {}

    static Optional<Treaty> read(Folder.Doc doc, Context context) {
        return Fields.of(doc.root(), PaperKeys.TREATY, context).map(fields -> read(doc.id(), fields));
    }

    private static Treaty read(String id, Fields fields) {
        List<Treaty.Article> articles = new ArrayList<>();
        for (Fields article : fields.elements("articles")) {
            articles.add(new Treaty.Article(article.text("number"), article.prose("text"), Evidences.sources(article)));
        }
        return new Treaty(
                new TreatyId(id),
                fields.text("title"),
                Moments.read(fields, "date"),
                fields.text("signed"),
                fields.text("languages"),
                articles,
                clauses(fields),
                Evidences.sources(fields));
    }

    /** In the pack's order of issues, whatever the file's. */
    private static List<Treaty.Clause> clauses(Fields fields) {
        List<Treaty.Clause> written = new ArrayList<>();
        for (Fields.Titled titled : fields.children("clauses")) {
            written.add(clause(titled));
        }
        List<Treaty.Clause> clauses = new ArrayList<>();
        for (Issue issue : fields.context().register().names().issues().entries()) {
            Optional<Treaty.Clause> clause = find(written, issue.id());
            clause.ifPresent(clauses::add);
            boolean readable = fields.value("clauses")
                    .filter(node -> !(node instanceof Node.Mapping))
                    .isEmpty();
            if (clause.isEmpty() && readable) {
                fields.context()
                        .report(Diagnostic.error(
                                        Code.MISSING_CLAUSE,
                                        fields.keyAt("clauses"),
                                        "The treaty has no clause on the issue \"" + issue.id() + "\".")
                                .withHint("If it has nothing on it, say so: `position: silent`."));
            }
        }
        return clauses;
    }

    private static Optional<Treaty.Clause> find(List<Treaty.Clause> clauses, IssueId issue) {
        for (Treaty.Clause clause : clauses) {
            if (clause.issue().equals(issue)) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private static Treaty.Clause clause(Fields.Titled titled) {
        Fields fields = titled.fields();
        return new Treaty.Clause(
                new IssueId(titled.id()),
                standing(titled),
                fields.text("says"),
                fields.text("article"),
                fields.text("summaries"),
                Evidences.sources(fields));
    }

    private static Treaty.Standing standing(Fields.Titled titled) {
        Optional<Node> node = titled.fields().value("position");
        if (node.isEmpty()) {
            return new Treaty.Standing.Apart();
        }
        if (isSilent(node.get(), titled)) {
            return new Treaty.Standing.Silent();
        }
        Optional<PositionId> position =
                Terms.position(node.get(), titled.id(), titled.fields().context());
        if (position.isEmpty()) {
            return new Treaty.Standing.Apart();
        }
        return new Treaty.Standing.At(position.get());
    }

    /** The word for having nothing on the matter, unless the issue has a position of that name. */
    private static boolean isSilent(Node node, Fields.Titled titled) {
        boolean word = node instanceof Node.Scalar scalar && scalar.text().equals(SILENT);
        Optional<Issue> issue = titled.fields().context().register().issue(titled.id());
        boolean position = issue.isPresent() && 0 <= issue.get().order(new PositionId(SILENT));
        return word && !position;
    }
}
