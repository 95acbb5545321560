package aigun.author;

import aigun.engine.Story;
import aigun.model.Pack;
import aigun.model.StartId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * What came of changing the rules of a pack one by one, each time testing it anew.
 *
 * @param noticed how many changes made a test fail
 * @param unnoticed those that did not, although a known path comes by what was changed, in the order of the pack
 * @param missed how many are of what no known path comes by
 */
public record Mutations(int noticed, List<Unnoticed> unnoticed, int missed) {
    public Mutations {
        unnoticed = List.copyOf(unnoticed);
    }

    /**
     * A change that no test noticed.
     *
     * @param parting a known path that goes otherwise by it; empty list or exactly one
     */
    public record Unnoticed(Mutation mutation, List<Parting> parting) {
        public Unnoticed {
            parting = List.copyOf(parting);
        }
    }

    /**
     * How changes are tried.
     *
     * @param walks how many from each start
     * @param draws what a start's walks are drawn by, from their first on: a whole number from 0, below the one that is
     *     given
     * @param tried hears of each change that is tried how many there are, from any of the workers
     */
    public record Manner(int walks, Function<StartId, IntUnaryOperator> draws, Workers workers, IntConsumer tried) {}

    /**
     * Changes a story.
     *
     * @param tests what came of it as it is: it passed
     */
    public static Mutations of(Story story, Playtests tests, Manner manner) {
        if (!tests.isPassed()) {
            throw new IllegalArgumentException("tests that fail notice nothing more");
        }
        MutantTrial trial = MutantTrial.of(story, tests.paths(), manner);
        List<Mutant<Supplier<Pack>>> mutants = new ArrayList<>();
        int all = PackMutants.each(story.pack(), mutant -> {
            if (trial.mayBeNoticed(mutant.encounter())) {
                mutants.add(mutant);
            }
        });
        MutantTrial.Outcome[] outcomes = new MutantTrial.Outcome[mutants.size()];
        manner.workers().each(outcomes.length, (worker, number) -> {
            outcomes[number] = trial.of(mutants.get(number));
            manner.tried().accept(outcomes.length);
        });
        int noticed = 0;
        int missed = all - mutants.size();
        List<Unnoticed> unnoticed = new ArrayList<>();
        for (int number = 0; number < outcomes.length; number++) {
            MutantTrial.Outcome outcome = outcomes[number];
            noticed += outcome instanceof MutantTrial.Outcome.Noticed ? 1 : 0;
            missed += outcome instanceof MutantTrial.Outcome.Missed ? 1 : 0;
            if (outcome instanceof MutantTrial.Outcome.Passed passed) {
                unnoticed.add(new Unnoticed(mutants.get(number).mutation(), passed.parting()));
            }
        }
        return new Mutations(noticed, unnoticed, missed);
    }

    /** How many changes there are. */
    public int all() {
        return noticed + unnoticed.size() + missed;
    }

    /** How many are of what a known path comes by, or were noticed anyway. */
    public int met() {
        return noticed + unnoticed.size();
    }
}
