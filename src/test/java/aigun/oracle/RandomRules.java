package aigun.oracle;

import aigun.model.Amount;
import aigun.model.ChoiceId;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.CounterpartId;
import aigun.model.Effect;
import aigun.model.Evidence;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Reply;
import aigun.model.SceneId;
import aigun.model.Side;
import aigun.model.Term;
import aigun.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random conditions, amounts, effects and texts over what a pack has. */
final class RandomRules {
    /** What an expression may read beside tracks, flags, issues and the side. */
    enum Scope {
        /** Nothing else. */
        RULE,
        /** A proposal, too. */
        COUNTERPART,
        /** Scenes seen and choices taken, too. */
        TEXT
    }

    final SplittableRandom random;
    final List<Side> sides;
    final List<Track> tracks;
    final List<FlagId> flags;
    final List<Issue> issues;
    final List<SceneId> scenes;
    /** The most rounds a table has. */
    final int rounds;

    final boolean remembers;
    /** Counterparts whose reservations may be read. */
    final List<CounterpartId> known = new ArrayList<>();

    private int texts;

    RandomRules(SplittableRandom random, RandomThings things, List<SceneId> scenes) {
        this.random = random;
        sides = things.sides();
        tracks = things.tracks();
        flags = things.flags();
        issues = things.issues();
        rounds = things.rounds();
        this.scenes = scenes;
        remembers = random.nextInt(3) == 0;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    Term term() {
        Issue issue = one(issues);
        return new Term(issue.id(), one(issue.positions()).id());
    }

    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (Issue issue : issues) {
            if (!oneIn(3)) {
                terms.add(new Term(issue.id(), one(issue.positions()).id()));
            }
        }
        return terms.isEmpty() ? List.of(term()) : terms;
    }

    /** A condition that is often none. */
    Condition maybe(Scope scope) {
        return oneIn(2) ? Condition.always() : condition(scope, 2);
    }

    Condition condition(Scope scope, int depth) {
        int kind = random.nextInt(depth == 0 ? 7 : 11);
        if (kind == 8) {
            return new Condition.Not(condition(scope, depth - 1));
        }
        if (7 <= kind) {
            List<Condition> parts = new ArrayList<>();
            for (int part = random.nextInt(4); 0 <= part; part--) {
                parts.add(condition(scope, depth - 1));
            }
            return kind == 7 ? new Condition.And(parts) : new Condition.Or(parts);
        }
        if (kind <= 1) {
            Amount right = oneIn(2) ? new Amount.Fixed(random.nextInt(-3, 8)) : amount(scope, 2);
            return new Condition.Compare(amount(scope, oneIn(2) ? 0 : 2), comparison(), right);
        }
        if (kind <= 4) {
            return ofNames(scope);
        }
        return ofPast(scope);
    }

    private Condition ofNames(Scope scope) {
        int kind = random.nextInt(5);
        if (kind == 0 && !flags.isEmpty()) {
            return new Condition.Raised(one(flags));
        }
        if (kind == 1 && !issues.isEmpty()) {
            return new Condition.Settled(one(issues).id());
        }
        if (kind == 2 && !issues.isEmpty() && scope == Scope.COUNTERPART) {
            return new Condition.Touches(one(issues).id());
        }
        if (kind <= 3 && !issues.isEmpty()) {
            return new Condition.Stands(where(scope), comparison(), term());
        }
        return new Condition.Plays(one(sides).id());
    }

    private Condition ofPast(Scope scope) {
        if (scope != Scope.TEXT && !remembers) {
            return ofNames(scope);
        }
        if (oneIn(2)) {
            return new Condition.Seen(one(scenes));
        }
        List<String> ids = List.of("c0", "c1", "c2", "b0", "ask", "wait", "accept", "soften word", "package deal");
        return new Condition.Taken(one(scenes), new ChoiceId(one(ids)));
    }

    private Comparison comparison() {
        return one(List.of(Comparison.values()));
    }

    private Amount.Terms where(Scope scope) {
        return scope == Scope.COUNTERPART && oneIn(2) ? Amount.Terms.PROPOSAL : Amount.Terms.DRAFT;
    }

    Amount amount(Scope scope, int depth) {
        int kind = random.nextInt(depth == 0 ? 6 : 9);
        if (kind == 0) {
            return new Amount.Fixed(random.nextInt(-4, 9));
        }
        if (kind == 1) {
            return new Amount.Round();
        }
        if (kind == 2) {
            return new Amount.Worth(one(sides).id(), where(scope));
        }
        if (kind == 3 && !known.isEmpty()) {
            return new Amount.Reserve(one(known));
        }
        if (kind <= 5) {
            return new Amount.Level(one(tracks).id());
        }
        Amount left = amount(scope, depth - 1);
        Amount right = amount(scope, depth - 1);
        if (kind == 6) {
            return new Amount.Sum(left, right);
        }
        return kind == 7 ? new Amount.Difference(left, right) : new Amount.Product(left, right);
    }

    List<Effect> effects(Scope scope) {
        List<Effect> effects = new ArrayList<>();
        for (int count = random.nextInt(4); 0 < count; count--) {
            effects.add(effect(oneIn(3) ? condition(scope, 1) : Condition.always()));
        }
        return effects;
    }

    private Effect effect(Condition when) {
        int kind = random.nextInt(5);
        if (kind == 0 && !flags.isEmpty()) {
            return oneIn(3) ? new Effect.Lower(one(flags), when) : new Effect.Raise(one(flags), when);
        }
        if (kind == 1 && !issues.isEmpty()) {
            return new Effect.Write(term(), when);
        }
        Track track = one(tracks);
        if (kind == 2) {
            return new Effect.Let(track.id(), random.nextInt(track.least(), track.most() + 1), when);
        }
        return new Effect.Add(track.id(), random.nextInt(-3, 4), when);
    }

    List<Paragraph> text(Scope scope) {
        List<Paragraph> text = new ArrayList<>();
        for (int count = random.nextInt(3); 0 <= count; count--) {
            texts++;
            text.add(new Paragraph("", maybe(scope), Prose.of("Text " + texts + ".")));
        }
        return text;
    }

    Evidence evidence(String because) {
        Evidence.Status status = one(List.of(Evidence.Status.values()));
        return new Evidence(status, Evidence.Grade.C, because, List.of(), Condition.always());
    }

    /** Replies of which the last holds, if {@code closed}. */
    Reply reply(String id, Condition when, Scope scope) {
        Scope told = scope == Scope.COUNTERPART ? scope : Scope.TEXT;
        return new Reply(id, when, text(told), effects(scope), "Because of " + id + ".");
    }
}
