package aigun.play;

import aigun.model.Choice;
import aigun.model.Counterpart;
import aigun.model.Effect;
import aigun.model.Ending;
import aigun.model.Reply;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Term;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rules of a pack's parts written out in one fixed way, words for people left out. Things whose order means nothing
 * are sorted by what they say.
 */
final class RulesText {
    private RulesText() {}

    static String scene(Scene scene) {
        return "scene " + scene.id() + effects(scene.effects()) + "\n" + way(scene.way());
    }

    private static String way(Way way) {
        if (way instanceof Way.Choose choose) {
            List<String> choices = new ArrayList<>();
            for (Choice choice : choose.choices()) {
                choices.add("choice " + choice.id() + " " + when(choice) + " " + then(choice));
            }
            return "asks " + choose.counterpart() + "\n" + sorted(choices);
        }
        if (way instanceof Way.Bargain bargain) {
            return table(bargain.table());
        }
        if (way instanceof Way.Chance chance) {
            List<String> branches = new ArrayList<>();
            for (Way.Branch branch : chance.branches()) {
                branches.add("branch " + branch.id() + " " + branch.weight() + " " + then(branch));
            }
            return sorted(branches);
        }
        if (way instanceof Way.Pass pass) {
            return "pass " + pass.next().describe() + "\n";
        }
        return way instanceof Way.End end ? ending(end.ending()) : "";
    }

    private static String ending(Ending ending) {
        return "ending " + ending.kind() + (ending.signed() ? " signed" : "") + "\n";
    }

    static String when(Choice choice) {
        return choice.when().describe() + (choice.once() ? " once" : "");
    }

    /** What follows a choice as it is written; what the counterpart makes of it stands in his own rules. */
    static String then(Choice choice) {
        if (choice.then() instanceof Choice.Then.Ask ask) {
            return effects(choice.effects()) + " propose " + terms(ask.terms()) + " agreed" + answer(ask.agreed())
                    + " refused" + answer(ask.refused());
        }
        return choice.then() instanceof Choice.Then.Go go
                ? effects(choice.effects()) + " next " + go.next().describe()
                : "";
    }

    private static String answer(Choice.Answer answer) {
        return effects(answer.effects()) + " next " + answer.next().describe();
    }

    static String then(Way.Branch branch) {
        return effects(branch.effects()) + " next " + branch.next().describe();
    }

    private static String table(Table table) {
        StringBuilder text = new StringBuilder("table ");
        text.append(table.counterpart())
                .append(' ')
                .append(table.rounds())
                .append(' ')
                .append(table.issues());
        text.append(" next ")
                .append(table.next().describe())
                .append(" broken ")
                .append(table.broken().describe());
        List<String> moves = new ArrayList<>();
        moves.add("ask " + move(table.ask()));
        moves.add("wait " + move(table.waiting()));
        for (Table.Bundle bundle : table.packages()) {
            moves.add("package " + bundle.id() + " " + bundle.when().describe() + " " + terms(bundle.terms()));
        }
        for (Table.Cite cite : table.cites()) {
            String beside = cite.beside().isEmpty() ? "" : " beside " + cite.beside();
            moves.add("cite " + cite.paper() + beside + " " + move(cite.move()));
        }
        for (Table.Move soften : table.softens()) {
            moves.add("soften " + move(soften));
        }
        for (Table.Leave leave : table.leaves()) {
            moves.add("leave " + move(leave.move()) + " next " + leave.next().describe());
        }
        return text.append('\n').append(sorted(moves)).toString();
    }

    private static String move(Table.Move move) {
        return move.id() + " " + move.when().describe() + replies(move.replies());
    }

    static String replies(List<Reply> replies) {
        StringBuilder text = new StringBuilder();
        for (Reply reply : replies) {
            text.append(reply(reply));
        }
        return text.toString();
    }

    private static String reply(Reply reply) {
        return " reply " + reply.when().describe() + effects(reply.effects());
    }

    static String counterpart(Counterpart counterpart) {
        StringBuilder text = new StringBuilder("counterpart ");
        text.append(counterpart.id()).append(' ').append(counterpart.side()).append(" reservation ");
        text.append(counterpart.reservation().base().describe());
        for (Counterpart.Adjustment part : counterpart.reservation().adjustments()) {
            text.append(" + ")
                    .append(part.add().describe())
                    .append(" when ")
                    .append(part.when().describe());
        }
        text.append("\nred lines").append(replies(counterpart.redLines()));
        for (Counterpart.Rule rule : counterpart.rules()) {
            text.append("\nrule ").append(rule.deed()).append(reply(rule.reply()));
        }
        for (Counterpart.Offer offer : counterpart.offers()) {
            text.append("\noffer ").append(offer.term()).append(reply(offer.reply()));
        }
        text.append("\naccepts").append(reply(counterpart.accepts()));
        return text.append("\nrefuses")
                .append(reply(counterpart.refuses()))
                .append('\n')
                .toString();
    }

    static String terms(List<Term> terms) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            text.append(term).append(' ');
        }
        return text.toString();
    }

    private static String effects(List<Effect> effects) {
        StringBuilder text = new StringBuilder();
        for (Effect effect : effects) {
            text.append(" do ").append(effect.describe()).append(';');
        }
        return text.toString();
    }

    static String sorted(List<String> lines) {
        List<String> copy = new ArrayList<>(lines);
        Collections.sort(copy);
        StringBuilder text = new StringBuilder();
        for (String line : copy) {
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
