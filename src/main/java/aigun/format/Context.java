package aigun.format;

import aigun.model.CounterpartId;
import aigun.model.Paragraph;
import aigun.source.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a decoder knows of the rest of the pack, and where it reports.
 *
 * @param passages by id, ready to be included
 * @param faults grows while decoding goes on
 * @param within the counterpart whose rules are being read: empty list or exactly one
 */
record Context(
        Register register,
        SortedMap<String, List<Paragraph>> passages,
        List<Diagnostic> faults,
        List<CounterpartId> within) {
    /** The same for what belongs to a counterpart. */
    Context within(CounterpartId counterpart) {
        return new Context(register, passages, faults, List.of(counterpart));
    }

    /** The same for what is true whoever answers. */
    Context outside() {
        return new Context(register, passages, faults, List.of());
    }

    /** The same, with other ears. */
    Context reporting(List<Diagnostic> others) {
        return new Context(register, passages, others, within);
    }

    /** Where play is decided. */
    Scope rules() {
        Scope scope = inside(Scope.rule(register.names()));
        return register.remembers() ? scope.remembering() : scope;
    }

    /** Where words alone depend on it. */
    Scope texts() {
        return inside(Scope.text(register.names()));
    }

    private Scope inside(Scope scope) {
        return within.isEmpty() ? scope : scope.within(within.get(0));
    }

    void report(Diagnostic fault) {
        faults.add(fault);
    }

    /** Reports an id that is not among those of its sort, unless some of these could not be read. */
    boolean knows(Node.Scalar id, Sort sort) {
        return knows(id, sort, List.of());
    }

    /** The same of one that stands beside others, none of which is suggested in its place. */
    boolean knows(Node.Scalar id, Sort sort, List<String> beside) {
        Names.Roll<String> roll = register.roll(sort);
        if (roll.has(id.text())) {
            return true;
        }
        if (roll.complete()) {
            Diagnostic fault = Unknown.of(sort, id, roll.entries()).sparing(beside);
            report(otherwise(id.text(), sort).map(fault::withHint).orElse(fault));
        }
        return false;
    }

    /** What to write where the name is one of those that conditions read, and of another sort. */
    private Optional<String> otherwise(String id, Sort sort) {
        if (!List.of(Sort.TRACK, Sort.FLAG, Sort.ISSUE).contains(sort)) {
            return Optional.empty();
        }
        String name = "\"" + id + "\" is ";
        if (register.roll(Sort.TRACK).has(id)) {
            return Optional.of(name + "a track; an effect moves it by add: {" + id + ": +1}.");
        }
        if (register.roll(Sort.FLAG).has(id)) {
            return Optional.of(name + "a flag; an effect raises it by flag: " + id + ".");
        }
        return register.roll(Sort.ISSUE).has(id)
                ? Optional.of(name + "an issue; an effect writes a term by set: {" + id + ": POSITION}.")
                : Optional.empty();
    }
}
