package aigun.engine;

import aigun.model.Amount;
import aigun.model.ChoiceId;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.MoveIds;
import aigun.model.Paper;
import aigun.model.PaperId;
import aigun.model.SceneId;
import aigun.model.Table;
import aigun.model.Term;
import java.util.ArrayList;
import java.util.List;

/** Compiles the moves of one table, in the order they are shown. */
final class TableCompiler {
    private final Lexicon lexicon;
    private final Envoy envoy;
    private final SceneId scene;
    private final Table table;
    private final Address address;
    private final int landmark;
    private final Ways next;
    private final Ways broken;
    private final List<Move> moves = new ArrayList<>();

    TableCompiler(MoveCompiler compiler, SceneId scene, Table table) {
        this.scene = scene;
        this.table = table;
        lexicon = compiler.lexicon();
        envoy = compiler.envoy(table.counterpart());
        address = Addresses.of(scene).at("table");
        landmark = lexicon.landmarks().add(Landmark.Kind.TABLE, address);
        next = Ways.of(table.next(), address.at("next"), lexicon);
        // Where nothing else is said, play goes on as it does when the rounds have run out.
        broken = table.broken().equals(table.next()) ? next : Ways.of(table.broken(), address.at("broken"), lexicon);
    }

    /** Where play goes when the rounds have run out. */
    Ways next() {
        return next;
    }

    List<Move> moves() {
        for (IssueId id : table.issues()) {
            propose(lexicon.pack().issues().get(lexicon.names().issue(id)));
        }
        for (Table.Bundle bundle : table.packages()) {
            propose(bundle);
        }
        add(remark(MoveIds.ASK, table.ask(), new Option.Kind.Ask(table.ask()), Ways.STAY));
        for (Table.Cite cite : table.cites()) {
            add(remark(MoveIds.cite(cite), cite.move(), new Option.Kind.Cite(cite), Ways.STAY)
                    .openWhile(held(cite))
                    .onlyOnce());
        }
        for (Table.Move soften : table.softens()) {
            add(remark(MoveIds.soften(soften), soften, new Option.Kind.Soften(soften), Ways.STAY)
                    .onlyOnce());
        }
        add(remark(MoveIds.WAIT, table.waiting(), new Option.Kind.Wait(table.waiting()), Ways.STAY));
        for (Standing standing : envoy.offers()) {
            accept(standing);
        }
        for (Table.Leave leave : table.leaves()) {
            Option.Kind kind = new Option.Kind.Leave(leave);
            Ways next = Ways.of(leave.next(), place(kind).at("next"), lexicon);
            add(remark(MoveIds.leave(leave), leave.move(), kind, next));
        }
        return moves;
    }

    private void propose(Issue issue) {
        for (Issue.Position position : issue.positions()) {
            Term term = new Term(issue.id(), position.id());
            Proposal proposal = Proposal.of(List.of(term), lexicon);
            add(new Plan(
                    MoveIds.propose(term),
                    position.name(),
                    "",
                    new Option.Kind.Propose(term),
                    changes(List.of(term)),
                    Condition.always(),
                    false,
                    proposal,
                    List.of(),
                    new Course.Propose(envoy, proposal, broken, landmark)));
        }
    }

    private void propose(Table.Bundle bundle) {
        Proposal proposal = Proposal.of(bundle.terms(), lexicon);
        add(new Plan(
                MoveIds.bundle(bundle),
                bundle.label(),
                bundle.locked(),
                new Option.Kind.Bundle(bundle),
                changes(bundle.terms()),
                bundle.when(),
                false,
                proposal,
                List.of(),
                new Course.Propose(envoy, proposal, broken, landmark)));
    }

    /** Holds while the draft is not what it would be with these terms. */
    private static Condition changes(List<Term> terms) {
        List<Condition> same = new ArrayList<>();
        for (Term term : terms) {
            same.add(new Condition.Stands(Amount.Terms.DRAFT, Comparison.EQUAL, term));
        }
        return new Condition.Not(new Condition.And(same));
    }

    /** A move that proposes nothing. */
    private Plan remark(ChoiceId id, Table.Move move, Option.Kind kind, Ways next) {
        return new Plan(
                id,
                move.label(),
                move.locked(),
                kind,
                Condition.always(),
                move.when(),
                false,
                Proposal.NONE,
                List.of(move.evidence()),
                new Course.Remark(
                        table.counterpart(), Line.of(move.replies(), place(kind).at("replies"), lexicon), next));
    }

    /** Where a move stands; what proposes a single term stands nowhere, and goes by the name it has in a path. */
    private Address place(Option.Kind kind) {
        if (kind instanceof Option.Kind.Propose propose) {
            return address.at(MoveIds.propose(propose.term()).text());
        } else if (kind instanceof Option.Kind.Bundle bundle) {
            return address.at("packages").at(bundle.bundle().id());
        } else if (kind instanceof Option.Kind.Cite cite) {
            return address.at("cite").at(cite.cite().paper().text());
        } else if (kind instanceof Option.Kind.Soften soften) {
            return address.at("soften").at(soften.move().id());
        } else if (kind instanceof Option.Kind.Leave leave) {
            return address.at("leave").at(leave.leave().move().id());
        } else if (kind instanceof Option.Kind.Accept accept) {
            return address.at("accept").at(accept.offer().reply().id());
        }
        return address.at(kind instanceof Option.Kind.Ask ? "ask" : "wait");
    }

    private Condition held(Table.Cite cite) {
        List<Condition> held = new ArrayList<>(List.of(held(cite.paper())));
        cite.beside().forEach(other -> held.add(held(other)));
        held.removeIf(Condition::isAlways);
        if (held.isEmpty()) {
            return Condition.always();
        }
        return held.size() == 1 ? held.get(0) : new Condition.And(held);
    }

    private Condition held(PaperId id) {
        for (Paper paper : lexicon.pack().papers()) {
            if (paper.id().text().equals(id.text())) {
                return paper.held();
            }
        }
        throw new IllegalArgumentException("no paper of this pack: " + id);
    }

    private void accept(Standing standing) {
        Term term = standing.offer().term();
        Issue issue = lexicon.pack().issues().get(lexicon.names().issue(term.issue()));
        add(new Plan(
                MoveIds.ACCEPT,
                issue.positions().get(lexicon.names().stored(term) - 1).name(),
                "",
                new Option.Kind.Accept(standing.offer()),
                standing.condition(),
                Condition.always(),
                false,
                standing.proposal(),
                List.of(),
                new Course.Accept(envoy, standing, landmark)));
    }

    private void add(Plan plan) {
        moves.add(Move.of(plan, place(plan.kind()), scene, lexicon));
    }
}
