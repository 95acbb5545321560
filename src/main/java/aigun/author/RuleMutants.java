package aigun.author;

import aigun.author.ConditionVariants.Variant;
import aigun.author.Encounter.Side;
import aigun.engine.Address;
import aigun.model.Condition;
import aigun.model.Effect;
import aigun.model.Issue;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.Reply;
import aigun.model.Term;
import aigun.model.Track;
import java.util.ArrayList;
import java.util.List;

/** Mutants of what rules are made of everywhere in a pack: conditions, effects, terms, ways on and replies. */
final class RuleMutants {
    private static final Condition NEVER = new Condition.Not(Condition.always());

    private final Pack pack;
    private final ConditionVariants conditions;

    RuleMutants(Pack pack) {
        this.pack = pack;
        conditions = new ConditionVariants(pack);
    }

    /** How a play comes by a condition of which this is a side. */
    private interface Asking {
        Encounter on(Side side);
    }

    /** Of a condition that is asked where it stands. */
    List<Mutant<Condition>> of(Condition condition, Address at) {
        return of(condition, at, side -> Encounter.asked(at, side));
    }

    /** Of one that is asked as well wherever a number is read that depends on it. */
    List<Mutant<Condition>> ofRead(Condition condition, Address at) {
        return of(condition, at, side -> Encounter.anywhere(at, side));
    }

    private List<Mutant<Condition>> of(Condition condition, Address at, Asking asking) {
        List<Mutant<Condition>> all = new ArrayList<>();
        if (condition.isAlways()) {
            return all;
        }
        String before = condition.describe();
        Mutation always = new Mutation(at, Mutation.Kind.ALWAYS, before, "");
        Mutation never = new Mutation(at, Mutation.Kind.NEVER, before, "");
        all.add(new Mutant<>(always, asking.on(Side.FAILED), Condition.always()));
        all.add(new Mutant<>(never, asking.on(Side.HELD), NEVER));
        for (Variant variant : conditions.of(condition)) {
            Mutation mutation = variant.after().isEmpty()
                    ? Mutation.leftOut(at, variant.before())
                    : Mutation.changed(at, variant.before(), variant.after());
            all.add(new Mutant<>(mutation, asking.on(variant.tells()), variant.condition()));
        }
        return all;
    }

    /**
     * Of effects that are made in order. One that is never made is the same as one that is left out.
     *
     * @param at the list of them
     * @param owner what makes them
     */
    List<Mutant<List<Effect>>> ofEffects(List<Effect> effects, Address at, Address owner) {
        List<Mutant<List<Effect>>> all = new ArrayList<>();
        for (int place = 0; place < effects.size(); place++) {
            Effect effect = effects.get(place);
            Address here = at.at(place);
            Encounter made = Encounter.at(effect.when().isAlways() ? owner : here.at("when"));
            all.add(new Mutant<>(Mutation.leftOut(here, effect.describe()), made, Mutant.without(effects, place)));
            for (Effect other : others(effect)) {
                Mutation changed = Mutation.changed(here, effect.describe(), other.describe());
                all.add(new Mutant<>(changed, made, Mutant.replaced(effects, place, other)));
            }
            for (Mutant<Condition> when : of(effect.when(), here.at("when"))) {
                if (when.mutation().kind() != Mutation.Kind.NEVER) {
                    Effect other = with(effect, when.part());
                    all.add(new Mutant<>(when.mutation(), when.encounter(), Mutant.replaced(effects, place, other)));
                }
            }
        }
        return all;
    }

    /** The effect with another number or position; none that is as good as leaving it out. */
    private List<Effect> others(Effect effect) {
        List<Effect> others = new ArrayList<>();
        if (effect instanceof Effect.Add add) {
            Track track = pack.track(add.track());
            long span = (long) track.most() - track.least();
            for (int by : List.of(add.by() + 1, add.by() - 1)) {
                if (by != 0 && Math.abs((long) by) <= span) {
                    others.add(new Effect.Add(add.track(), by, add.when()));
                }
            }
        } else if (effect instanceof Effect.Let let) {
            for (int value : steps(let.value(), pack.track(let.track()))) {
                others.add(new Effect.Let(let.track(), value, let.when()));
            }
        } else if (effect instanceof Effect.Write write) {
            others(write.term()).forEach(term -> others.add(new Effect.Write(term, write.when())));
        }
        return others;
    }

    /** A step up and down from a value, as far as the track goes. */
    static List<Integer> steps(int value, Track track) {
        List<Integer> steps = new ArrayList<>();
        if (value < track.most()) {
            steps.add(value + 1);
        }
        if (track.least() < value) {
            steps.add(value - 1);
        }
        return steps;
    }

    /** The position listed next, before the last one; none where there is but one. */
    private List<Term> others(Term term) {
        List<Issue.Position> positions = pack.issue(term.issue()).positions();
        int order = pack.issue(term.issue()).order(term.position());
        int other = order + 1 < positions.size() ? order + 1 : order - 1;
        return other < 0
                ? List.of()
                : List.of(new Term(term.issue(), positions.get(other).id()));
    }

    private static Effect with(Effect effect, Condition when) {
        if (effect instanceof Effect.Add add) {
            return new Effect.Add(add.track(), add.by(), when);
        }
        if (effect instanceof Effect.Let let) {
            return new Effect.Let(let.track(), let.value(), when);
        }
        if (effect instanceof Effect.Raise raise) {
            return new Effect.Raise(raise.flag(), when);
        }
        if (effect instanceof Effect.Lower lower) {
            return new Effect.Lower(lower.flag(), when);
        }
        return new Effect.Write(((Effect.Write) effect).term(), when);
    }

    /** Of terms that stand here and are put forward together. */
    List<Mutant<List<Term>>> ofTerms(List<Term> terms, Address at, Encounter encounter) {
        return Mutant.ofEach(terms, (term, place) -> {
            List<Mutant<Term>> all = new ArrayList<>();
            for (Term other : others(term)) {
                Mutation changed = Mutation.changed(at, term.toString(), other.toString());
                all.add(new Mutant<>(changed, encounter, other));
            }
            return all;
        });
    }

    /** Of the ways on that stand here. */
    List<Mutant<Next>> ofNext(Next next, Address at) {
        List<Mutant<List<Next.Fork>>> forks = Mutant.ofEach(
                next.ways(),
                (fork, place) -> Mutant.within(
                        of(fork.when(), at.at(place).at("when")), when -> new Next.Fork(when, fork.to())));
        return Mutant.within(forks, Next::new);
    }

    List<Mutant<Reply>> ofReply(Reply reply, Address at) {
        List<Mutant<Reply>> all = new ArrayList<>();
        all.addAll(Mutant.within(of(reply.when(), at.at("when")), when -> reply.withRules(when, reply.effects())));
        all.addAll(Mutant.within(
                ofEffects(reply.effects(), at.at("effects"), at), effects -> reply.withRules(reply.when(), effects)));
        return all;
    }
}
