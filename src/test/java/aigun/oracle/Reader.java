package aigun.oracle;

import aigun.model.Amount;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.PositionId;
import aigun.model.SideId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads conditions and amounts of a situation, perhaps while terms are proposed. */
final class Reader {
    private final Pack pack;
    private final Situation now;
    /** What is proposed, position by issue. */
    private final SortedMap<String, String> proposal;
    /** The draft when it was proposed. */
    private final SortedMap<String, String> before;

    private Reader(Pack pack, Situation now, SortedMap<String, String> proposal, SortedMap<String, String> before) {
        this.pack = pack;
        this.now = now;
        this.proposal = proposal;
        this.before = before;
    }

    static Reader of(Pack pack, Situation now) {
        return new Reader(pack, now, new TreeMap<>(), new TreeMap<>());
    }

    /** While these terms are proposed, from now on. */
    static Reader proposing(Pack pack, Situation now, SortedMap<String, String> proposal) {
        return new Reader(pack, now, proposal, new TreeMap<>(now.draft));
    }

    boolean holds(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return !holds(not.inner());
        }
        if (condition instanceof Condition.And and) {
            return and.parts().stream().allMatch(this::holds);
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().anyMatch(this::holds);
        }
        if (condition instanceof Condition.Compare compare) {
            return compare.comparison().holds(value(compare.left()), value(compare.right()));
        }
        if (condition instanceof Condition.Stands stands) {
            return holds(stands);
        }
        return condition.isAlways() || holdsOfNames(condition);
    }

    private boolean holdsOfNames(Condition condition) {
        if (condition instanceof Condition.Raised raised) {
            return now.flags.contains(raised.flag().text());
        }
        if (condition instanceof Condition.Settled settled) {
            return now.draft.containsKey(settled.issue().text());
        }
        if (condition instanceof Condition.Touches touches) {
            String issue = touches.issue().text();
            return proposal.containsKey(issue) && !proposal.get(issue).equals(before.get(issue));
        }
        if (condition instanceof Condition.Plays plays) {
            return now.side.equals(plays.side().text());
        }
        if (condition instanceof Condition.Seen seen) {
            return now.saw(seen.scene().text());
        }
        if (condition instanceof Condition.Taken taken) {
            return now.took(taken.scene().text(), taken.choice().text());
        }
        throw new AssertionError(condition);
    }

    private boolean holds(Condition.Stands stands) {
        String issue = stands.term().issue().text();
        SortedMap<String, String> terms = terms(stands.terms());
        if (!terms.containsKey(issue)) {
            return false;
        }
        Issue of = issue(issue);
        int left = of.order(new PositionId(terms.get(issue)));
        int right = of.order(stands.term().position());
        return stands.comparison().holds(left, right);
    }

    int value(Amount amount) {
        if (amount instanceof Amount.Fixed fixed) {
            return fixed.value();
        }
        if (amount instanceof Amount.Level level) {
            return now.level(level.track().text());
        }
        if (amount instanceof Amount.Round) {
            return now.round;
        }
        if (amount instanceof Amount.Worth worth) {
            return worth(worth.side(), worth.terms());
        }
        if (amount instanceof Amount.Reserve reserve) {
            return reservation(counterpart(reserve.counterpart().text()));
        }
        if (amount instanceof Amount.Sum sum) {
            return value(sum.left()) + value(sum.right());
        }
        if (amount instanceof Amount.Difference difference) {
            return value(difference.left()) - value(difference.right());
        }
        if (amount instanceof Amount.Product product) {
            return value(product.left()) * value(product.right());
        }
        throw new AssertionError(amount);
    }

    int worth(SideId side, Amount.Terms terms) {
        int sum = 0;
        for (Map.Entry<String, String> term : terms(terms).entrySet()) {
            Issue issue = issue(term.getKey());
            sum += issue.positions()
                    .get(issue.order(new PositionId(term.getValue())))
                    .worth(side);
        }
        return sum;
    }

    int reservation(Counterpart counterpart) {
        int sum = value(counterpart.reservation().base());
        for (Counterpart.Adjustment adjustment : counterpart.reservation().adjustments()) {
            sum += holds(adjustment.when()) ? value(adjustment.add()) : 0;
        }
        return sum;
    }

    private SortedMap<String, String> terms(Amount.Terms which) {
        SortedMap<String, String> terms = new TreeMap<>(now.draft);
        if (which == Amount.Terms.PROPOSAL) {
            terms.putAll(proposal);
        }
        return terms;
    }

    private Issue issue(String id) {
        return pack.issues().stream()
                .filter(issue -> issue.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Counterpart counterpart(String id) {
        return pack.counterparts().stream()
                .filter(counterpart -> counterpart.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
