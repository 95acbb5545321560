package aigun.format;

import aigun.model.Condition;
import aigun.model.CounterpartId;
import aigun.model.Evidence;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Next;
import aigun.model.PaperId;
import aigun.model.Table;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of bargaining. */
final class Tables {
    private static final Evidence NONE =
            new Evidence(Evidence.Status.COUNTERFACTUAL, Evidence.Grade.D, "", List.of(), Condition.always());

    private Tables() {}

    static Table read(Fields fields) {
        CounterpartId counterpart = new CounterpartId(fields.ref("counterpart"));
        Next next = Ways.next(fields, "next");
        return new Table(
                counterpart,
                fields.whole("rounds", 1),
                issues(fields),
                packages(fields),
                move(fields, "ask"),
                cites(fields),
                softens(fields),
                move(fields, "wait"),
                leaves(fields),
                judged(fields, counterpart),
                next,
                broken(fields, next));
    }

    private static List<IssueId> issues(Fields fields) {
        List<IssueId> issues = new ArrayList<>();
        if (fields.has("issues")) {
            for (String id : fields.refs("issues")) {
                issues.add(new IssueId(id));
            }
            return issues;
        }
        for (Issue issue : fields.context().register().names().issues().entries()) {
            issues.add(issue.id());
        }
        return issues;
    }

    private static List<Table.Bundle> packages(Fields fields) {
        List<Table.Bundle> packages = new ArrayList<>();
        for (Fields.Titled titled : fields.children("packages")) {
            Fields bundle = titled.fields();
            packages.add(new Table.Bundle(
                    titled.id(),
                    Choices.label(bundle),
                    bundle.rule("when"),
                    Choices.locked(bundle),
                    Terms.read(bundle, "terms")));
        }
        return packages;
    }

    private static Table.Move move(Fields fields, String key) {
        Optional<Fields> move = fields.child(key);
        if (move.isEmpty()) {
            return new Table.Move(key, "", Condition.always(), "", List.of(), NONE);
        }
        return move(key, move.get());
    }

    private static Table.Move move(String id, Fields fields) {
        return new Table.Move(
                id,
                Choices.label(fields),
                fields.rule("when"),
                Choices.locked(fields),
                Replies.list(fields, "replies"),
                Evidences.read(fields));
    }

    private static List<Table.Cite> cites(Fields fields) {
        List<Table.Cite> cites = new ArrayList<>();
        for (Fields.Titled titled : fields.children("cite")) {
            Fields paper = titled.fields();
            List<PaperId> beside =
                    paper.refs("beside").stream().map(PaperId::new).toList();
            Table.Cite cite = new Table.Cite(new PaperId(titled.id()), beside, move(titled.id(), paper));
            checkReason(cite, titled);
            cites.add(cite);
        }
        return cites;
    }

    /** A paper that may not be held is shown as well, and then needs a reason. */
    private static void checkReason(Table.Cite cite, Fields.Titled titled) {
        Fields fields = titled.fields();
        List<String> laid = new ArrayList<>(List.of(cite.paper().text()));
        cite.beside().forEach(other -> laid.add(other.text()));
        laid.retainAll(fields.context().register().lacking());
        if (!laid.isEmpty() && !fields.has("when") && !fields.has("locked")) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.MISSING_LOCKED,
                                    titled.key().location(),
                                    "While the paper \"" + laid.get(0) + "\" is not held, the player is not told why.")
                            .withHint("Add `locked:` with the reason."));
        }
    }

    private static List<Table.Move> softens(Fields fields) {
        List<Table.Move> softens = new ArrayList<>();
        for (Fields.Titled titled : fields.children("soften")) {
            softens.add(move(titled.id(), titled.fields()));
        }
        return softens;
    }

    private static List<Table.Leave> leaves(Fields fields) {
        List<Table.Leave> leaves = new ArrayList<>();
        for (Fields.Titled titled : fields.children("leave")) {
            leaves.add(new Table.Leave(move(titled.id(), titled.fields()), Ways.next(titled.fields(), "next")));
        }
        return leaves;
    }

    private static List<Table.Judged> judged(Fields fields, CounterpartId counterpart) {
        List<Fields> items = new ArrayList<>();
        Context within = fields.context().within(counterpart);
        for (Node item : fields.items("history")) {
            Fields.of(item, TableKeys.JUDGED, within).ifPresent(items::add);
        }
        Firsts.check(items, "judgement");
        List<Table.Judged> judged = new ArrayList<>();
        for (Fields item : items) {
            judged.add(new Table.Judged(item.rule("when"), Evidences.read(item)));
        }
        return judged;
    }

    private static Next broken(Fields fields, Next next) {
        if (fields.has("broken")) {
            return Ways.next(fields, "broken");
        }
        List<String> leaving = fields.context().register().leaving();
        for (String counterpart : silently(fields)) {
            if (leaving.contains(counterpart)) {
                fields.context()
                        .report(Diagnostic.error(
                                        Code.MISSING_BROKEN,
                                        fields.at("counterpart"),
                                        "\"" + counterpart + "\" may leave this table, and nothing says what follows.")
                                .withHint("Add `broken:` with a scene."));
            }
        }
        return next;
    }

    /** The counterpart's id as it is written; it was judged before. */
    private static List<String> silently(Fields fields) {
        Optional<Node> node = fields.value("counterpart");
        return node.isPresent() && node.get() instanceof Node.Scalar scalar ? List.of(scalar.text()) : List.of();
    }
}
