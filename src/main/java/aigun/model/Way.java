package aigun.model;

import java.util.List;

/** The way on from a scene. */
public sealed interface Way {
    /**
     * The player chooses.
     *
     * @param counterpart who answers the choices that ask for terms; empty list or exactly one
     */
    record Choose(List<CounterpartId> counterpart, List<Choice> choices) implements Way {
        public Choose {
            counterpart = List.copyOf(counterpart);
            choices = List.copyOf(choices);
        }
    }

    /** The player bargains. */
    record Bargain(Table table) implements Way {}

    /** Chance decides; the branch that fell is written in the path. */
    record Chance(List<Branch> branches) implements Way {
        public Chance {
            branches = List.copyOf(branches);
        }
    }

    /** A branch of a chance; its share is its weight over the sum of all weights. */
    record Branch(ChoiceId id, int weight, String label, List<Effect> effects, List<Paragraph> text, Next next) {
        public Branch {
            effects = List.copyOf(effects);
            text = List.copyOf(text);
        }
    }

    /** Nothing to decide: play goes on in the same step. */
    record Pass(Next next) implements Way {}

    /** No way on. */
    record End(Ending ending) implements Way {}
}
