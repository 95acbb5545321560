package aigun.oracle;

import aigun.model.Choice;
import aigun.model.Condition;
import aigun.model.Evidence;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.Scene;
import aigun.model.Sha256;
import aigun.model.Table;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is offered in a situation. */
final class Listing {
    private final Oracle oracle;
    private final Situation now;
    private final List<Offered> lines = new ArrayList<>();

    /** What was asked at a table: which offer stands, and how what is open would be judged. */
    final Told told = new Told();

    Listing(Oracle oracle, Situation now) {
        this.oracle = oracle;
        this.now = now;
    }

    List<Offered> options() {
        Scene scene = oracle.scene(now.scene);
        if (scene.way() instanceof Way.Choose choose) {
            List<Choice> choices = new ArrayList<>(choose.choices());
            if (oracle.pack.order() == Pack.Order.SHUFFLED) {
                choices.sort(Comparator.comparing(
                        choice -> Sha256.hex(now.scene + choice.id().text())));
            }
            choices.forEach(this::add);
        } else if (scene.way() instanceof Way.Chance chance) {
            chance.branches()
                    .forEach(branch ->
                            lines.add(new Offered(branch.id().text(), branch.label(), "open", Optional.empty())));
        } else if (scene.way() instanceof Way.Bargain bargain) {
            add(bargain.table());
        }
        return lines;
    }

    private void add(Choice choice) {
        boolean spent = choice.once() && now.took(now.scene, choice.id().text());
        boolean held = holds(choice.when());
        lines.add(line(choice.id().text(), choice.label(), state(held, spent, choice.locked()), choice.evidence()));
    }

    private void add(Table table) {
        for (IssueId id : table.issues()) {
            Issue issue = oracle.pack.issues().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            for (Issue.Position position : issue.positions()) {
                SortedMap<String, String> terms = new TreeMap<>();
                terms.put(id.text(), position.id().text());
                if (changes(terms)) {
                    lines.add(line(
                            "propose " + id + "=" + position.id(),
                            position.name(),
                            "open",
                            judged(table, terms, true)));
                }
            }
        }
        for (Table.Bundle bundle : table.packages()) {
            SortedMap<String, String> terms = Oracle.terms(bundle.terms());
            if (changes(terms)) {
                String state = state(holds(bundle.when()), false, bundle.locked());
                Evidence evidence = judged(table, terms, state.equals("open"));
                lines.add(line("package " + bundle.id(), bundle.label(), state, evidence));
            }
        }
        addRest(table);
    }

    private void addRest(Table table) {
        add("ask", table.ask(), false);
        for (Table.Cite cite : table.cites()) {
            boolean held = true;
            for (Paper paper : oracle.pack.papers()) {
                boolean laid = paper.id().equals(cite.paper()) || cite.beside().contains(paper.id());
                held &= !laid || holds(paper.held());
            }
            add("cite " + cite.paper(), cite.move(), true, held);
        }
        table.softens().forEach(soften -> add("soften " + soften.id(), soften, true));
        add("wait", table.waiting(), false);
        oracle.talks().offer(now, table.counterpart(), told).ifPresent(offer -> {
            SortedMap<String, String> terms = Oracle.terms(List.of(offer.term()));
            String name = offer.term().position().text().replace('-', ' ');
            lines.add(line("accept", name, "open", judged(table, terms, true)));
        });
        table.leaves().forEach(leave -> add("leave " + leave.move().id(), leave.move(), false));
    }

    private void add(String id, Table.Move move, boolean once) {
        add(id, move, once, true);
    }

    private void add(String id, Table.Move move, boolean once, boolean held) {
        boolean spent = once && now.took(now.scene, id);
        lines.add(line(id, move.label(), state(held && holds(move.when()), spent, move.locked()), move.evidence()));
    }

    private boolean holds(Condition condition) {
        return Reader.of(oracle.pack, now).holds(condition);
    }

    private boolean changes(SortedMap<String, String> terms) {
        SortedMap<String, String> changed = new TreeMap<>(now.draft);
        changed.putAll(terms);
        return !changed.equals(now.draft);
    }

    private Evidence judged(Table table, SortedMap<String, String> terms, boolean open) {
        Reader reader = Reader.proposing(oracle.pack, now, terms);
        Told heard = open ? told : new Told();
        return table.judged().stream()
                .filter(judged -> Oracle.weigh(reader, judged.when(), heard))
                .findFirst()
                .orElseThrow()
                .evidence();
    }

    private static String state(boolean held, boolean spent, String locked) {
        if (spent) {
            return "done";
        }
        return held ? "open" : "locked: " + locked;
    }

    private static Offered line(String id, String label, String state, Evidence evidence) {
        return new Offered(id, label, state, Optional.of(evidence));
    }
}
