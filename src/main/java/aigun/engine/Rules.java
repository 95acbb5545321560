package aigun.engine;

import aigun.model.Choice;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.Effect;
import aigun.model.Interrupt;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.Reply;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a pack that decide what happens, as against those that decide what is told. */
final class Rules {
    private final List<Condition> found = new ArrayList<>();

    private Rules() {}

    /** All of them, in the order of the pack. */
    static List<Condition> conditions(Pack pack) {
        Rules rules = new Rules();
        for (Counterpart counterpart : pack.counterparts()) {
            rules.add(counterpart);
        }
        for (Interrupt interrupt : pack.interrupts()) {
            rules.found.add(interrupt.when());
        }
        for (Paper paper : pack.papers()) {
            rules.found.add(paper.held());
        }
        for (Scene scene : pack.scenes()) {
            rules.addEffects(scene.effects());
            rules.add(scene.way());
        }
        return rules.found;
    }

    private void add(Counterpart counterpart) {
        for (Counterpart.Adjustment adjustment : counterpart.reservation().adjustments()) {
            found.add(adjustment.when());
        }
        addReplies(counterpart.redLines());
        for (Counterpart.Rule rule : counterpart.rules()) {
            addReply(rule.reply());
        }
        for (Counterpart.Offer offer : counterpart.offers()) {
            addReply(offer.reply());
        }
        addReply(counterpart.accepts());
        addReply(counterpart.refuses());
    }

    private void add(Way way) {
        if (way instanceof Way.Choose choose) {
            for (Choice choice : choose.choices()) {
                add(choice);
            }
        } else if (way instanceof Way.Bargain bargain) {
            add(bargain.table());
        } else if (way instanceof Way.Chance chance) {
            for (Way.Branch branch : chance.branches()) {
                addEffects(branch.effects());
                addNext(branch.next());
            }
        } else if (way instanceof Way.Pass pass) {
            addNext(pass.next());
        }
    }

    private void add(Choice choice) {
        found.add(choice.when());
        addEffects(choice.effects());
        if (choice.then() instanceof Choice.Then.Go go) {
            addNext(go.next());
        } else if (choice.then() instanceof Choice.Then.Ask ask) {
            addEffects(ask.agreed().effects());
            addNext(ask.agreed().next());
            addEffects(ask.refused().effects());
            addNext(ask.refused().next());
        }
    }

    private void add(Table table) {
        for (Table.Bundle bundle : table.packages()) {
            found.add(bundle.when());
        }
        addMove(table.ask());
        for (Table.Cite cite : table.cites()) {
            addMove(cite.move());
        }
        for (Table.Move soften : table.softens()) {
            addMove(soften);
        }
        addMove(table.waiting());
        for (Table.Leave leave : table.leaves()) {
            addMove(leave.move());
            addNext(leave.next());
        }
        for (Table.Judged judged : table.judged()) {
            found.add(judged.when());
        }
        addNext(table.next());
        addNext(table.broken());
    }

    private void addMove(Table.Move move) {
        found.add(move.when());
        addReplies(move.replies());
    }

    private void addReplies(List<Reply> replies) {
        for (Reply reply : replies) {
            addReply(reply);
        }
    }

    private void addReply(Reply reply) {
        found.add(reply.when());
        addEffects(reply.effects());
    }

    private void addEffects(List<Effect> effects) {
        for (Effect effect : effects) {
            found.add(effect.when());
        }
    }

    private void addNext(Next next) {
        for (Next.Fork fork : next.ways()) {
            found.add(fork.when());
        }
    }
}
