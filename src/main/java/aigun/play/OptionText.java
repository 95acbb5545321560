package aigun.play;

import aigun.engine.Option;
import aigun.model.Choice;
import aigun.model.Reply;
import aigun.model.Table;
import java.util.List;

/**
 * What fingerprints are taken of: what an option says, under what condition it is open, and what it does, each written
 * out in one fixed way. What a proposal does are the rules of the counterpart who answers it.
 */
record OptionText(String words, String when, String then) {
    /** @param asked the rules of the counterpart in the scene; empty where there is none */
    static OptionText of(Option option, String asked) {
        Option.Kind kind = option.kind();
        if (kind instanceof Option.Kind.Act act) {
            Choice choice = act.choice();
            boolean asks = choice.then() instanceof Choice.Then.Ask;
            String then = RulesText.then(choice) + (asks ? asked : "");
            return new OptionText(words(choice), RulesText.when(choice), then);
        }
        if (kind instanceof Option.Kind.Branch branch) {
            StringBuilder words = new StringBuilder(branch.branch().label()).append('\n');
            ProseText.paragraphs(branch.branch().text(), words);
            String when = "weight " + branch.branch().weight();
            return new OptionText(words.toString(), when, RulesText.then(branch.branch()));
        }
        if (kind instanceof Option.Kind.Propose propose) {
            return new OptionText(option.label(), "always", propose.term() + "\n" + asked);
        }
        if (kind instanceof Option.Kind.Bundle bundle) {
            Table.Bundle terms = bundle.bundle();
            String then = RulesText.terms(terms.terms()) + "\n" + asked;
            return new OptionText(
                    terms.label() + "\n" + terms.locked(), terms.when().describe(), then);
        }
        if (kind instanceof Option.Kind.Accept accept) {
            Reply reply = accept.offer().reply();
            String words = option.label() + "\n" + words(List.of(reply));
            return new OptionText(words, "always", accept.offer().term() + RulesText.replies(List.of(reply)));
        }
        return kind instanceof Option.Kind.Leave leave
                ? of(leave.leave().move(), leave.leave().next().describe())
                : of(move(kind), "");
    }

    private static Table.Move move(Option.Kind kind) {
        if (kind instanceof Option.Kind.Ask ask) {
            return ask.move();
        }
        if (kind instanceof Option.Kind.Cite cite) {
            return cite.cite().move();
        }
        if (kind instanceof Option.Kind.Soften soften) {
            return soften.move();
        }
        if (kind instanceof Option.Kind.Wait waiting) {
            return waiting.move();
        }
        throw new AssertionError("a kind of option without words: " + kind);
    }

    private static OptionText of(Table.Move move, String next) {
        String words = move.label() + "\n" + move.locked() + "\n" + words(move.replies());
        return new OptionText(words, move.when().describe(), RulesText.replies(move.replies()) + " next " + next);
    }

    private static String words(Choice choice) {
        StringBuilder text = new StringBuilder(choice.label())
                .append('\n')
                .append(choice.locked())
                .append('\n');
        ProseText.paragraphs(choice.text(), text);
        if (choice.then() instanceof Choice.Then.Ask ask) {
            text.append("agreed\n");
            ProseText.paragraphs(ask.agreed().text(), text);
            text.append("refused\n");
            ProseText.paragraphs(ask.refused().text(), text);
        }
        return text.toString();
    }

    private static String words(List<Reply> replies) {
        StringBuilder text = new StringBuilder();
        for (Reply reply : replies) {
            ProseText.paragraphs(reply.text(), text);
        }
        return text.toString();
    }
}
