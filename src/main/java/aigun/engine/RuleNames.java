package aigun.engine;

import aigun.model.Counterpart;
import aigun.model.Reply;

/** What {@link Answered.Said#rule} calls that which decided. */
public final class RuleNames {
    private RuleNames() {}

    public static String redLine(Reply line) {
        return "red-line:" + line.id();
    }

    public static String rule(Counterpart.Rule rule) {
        return "rule:" + rule.reply().id();
    }

    public static String offer(Counterpart.Offer offer) {
        return "offer:" + offer.reply().id();
    }
}
