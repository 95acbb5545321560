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
                                .withHint("If it has nothing on it, say so: `silent: true`."));
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
        Fields fields = titled.fields();
        boolean silent = fields.truth("silent");
        if (silent && fields.has("position")) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.CLAUSE_FORM,
                                    fields.keyAt("silent"),
                                    "The clause has a position, and is said to be silent as well.")
                            .withHint("Keep one of the two."));
        }
        if (silent) {
            return new Treaty.Standing.Silent();
        }
        Optional<PositionId> position = fields.value("position").flatMap(node -> position(node, titled));
        return position.isPresent() ? new Treaty.Standing.At(position.get()) : new Treaty.Standing.Apart();
    }

    /** A word for silence is told where silence is said; it is a position where the issue has one of that name. */
    private static Optional<PositionId> position(Node node, Fields.Titled titled) {
        Context context = titled.fields().context();
        Optional<Issue> issue = context.register().issue(titled.id());
        boolean silent = node instanceof Node.Scalar scalar && scalar.text().equals("silent");
        if (silent && issue.isPresent() && issue.get().order(new PositionId("silent")) < 0) {
            context.report(Unknown.position((Node.Scalar) node, titled.id(), List.of())
                    .withHint("If it has nothing on the matter, write `silent: true` instead."));
            return Optional.empty();
        }
        return Terms.position(node, titled.id(), context);
    }
}
