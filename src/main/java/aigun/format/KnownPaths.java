package aigun.format;

import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.KnownPath;
import aigun.model.SceneId;
import aigun.model.StartId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The paths that a pack itself records. */
final class KnownPaths {
    static final String PROPOSE = "propose ";

    private KnownPaths() {}

    static Optional<KnownPath> read(Folder.Doc doc, Context context) {
        return Fields.of(doc.root(), PaperKeys.PATH, context).map(fields -> read(doc.id(), fields));
    }

    private static KnownPath read(String id, Fields fields) {
        List<Decision> decisions = new ArrayList<>();
        for (Node item : fields.items("decisions")) {
            decision(item, fields.context()).ifPresent(decisions::add);
        }
        return new KnownPath(id, new StartId(fields.ref("start")), decisions, Expectations.read(fields));
    }

    private static Optional<Decision> decision(Node item, Context context) {
        Kind.Many many = (Kind.Many) PaperKeys.PATH.key("decisions").kind();
        Kind.Named one = (Kind.Named) many.each();
        List<Fields.Member> members = Links.members(item, one, context);
        if (item instanceof Node.Mapping mapping
                && !one.size().has(mapping.entries().size())) {
            context.report(Diagnostic.error(
                            Code.DECISION_FORM, item.location(), "A decision is one scene and what was done there.")
                    .withHint("Begin each with a hyphen: - qing/lamp: give-the-bank"));
        }
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Fields.Member member = members.get(0);
        String choice = Plains.read(member.value(), Kinds.LINE, context);
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        check(choice, member, context);
        return Optional.of(new Decision(new SceneId(member.id()), new ChoiceId(choice)));
    }

    private static void check(String choice, Fields.Member member, Context context) {
        Optional<Names.KnownScene> scene = context.register().scene(member.id());
        if (scene.isEmpty()) {
            return;
        }
        Names.Roll<String> moves = scene.get().choices();
        boolean table = moves.entries().contains("ask");
        if (table && choice.startsWith(PROPOSE)) {
            checkTerm((Node.Scalar) member.value(), context);
        } else if (moves.complete() && !moves.entries().contains(choice)) {
            context.report(Diagnostic.error(
                            Code.UNKNOWN_CHOICE,
                            member.value().location(),
                            "In the scene \"" + member.id() + "\" there is nothing to do called \"" + choice + "\".")
                    .suggesting(choice, moves.entries()));
        }
    }

    /** Holds a proposal's term against the pack. */
    static void checkTerm(Node.Scalar proposal, Context context) {
        String text = proposal.text().stripTrailing();
        int sign = text.indexOf('=');
        if (sign < 0 || 0 < text.strip().indexOf(' ', PROPOSE.length())) {
            String close =
                    text.strip().replaceFirst(" *= *", "=").replaceFirst("(?<=\\S) +(?=\\S+$)", sign < 0 ? "=" : " ");
            boolean whole = close.matches(PROPOSE + "\\S+=\\S+");
            context.report(Diagnostic.error(
                            Code.DECISION_FORM,
                            proposal.location(),
                            "A proposal names an issue and a position, with = between them and no blanks.")
                    .withHint("Write " + (whole ? close : "propose ISSUE=POSITION") + "."));
            return;
        }
        Node.Scalar issue = part(proposal, text.indexOf(PROPOSE) + PROPOSE.length(), sign);
        Node.Scalar position = part(proposal, sign + 1, text.length());
        if (context.knows(issue, Sort.ISSUE)) {
            Terms.position(position, issue.text(), context);
        }
    }

    private static Node.Scalar part(Node.Scalar whole, int from, int to) {
        return new Node.Scalar(whole.text().substring(from, to), Node.Kind.TEXT, whole.at(from, to));
    }

    /** The start of each path, as far as it can be read. */
    static SortedMap<String, String> starts(List<Folder.Doc> paths) {
        SortedMap<String, String> starts = new TreeMap<>();
        for (Folder.Doc doc : paths) {
            Optional<Node> start =
                    doc.root() instanceof Node.Mapping mapping ? mapping.value("start") : Optional.empty();
            if (start.isPresent() && start.get() instanceof Node.Scalar scalar) {
                starts.put(doc.id(), scalar.text());
            }
        }
        return starts;
    }
}
