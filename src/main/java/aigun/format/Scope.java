package aigun.format;

import aigun.model.CounterpartId;
import java.util.ArrayList;
import java.util.List;

/**
 * What an expression may speak of where it stands.
 *
 * @param within the counterpart it belongs to: empty list or exactly one
 */
record Scope(Names names, List<Form> forms, List<CounterpartId> within) {
    /** Something that can be read in some places alone. */
    enum Form {
        /** {@code proposal.ISSUE}, {@code touches(ISSUE)}, {@code worth(SIDE, proposal)}. */
        PROPOSAL("A proposal can be read only in a counterpart's rules and offers, and at a table.", ""),
        /** {@code reservation} and {@code reservation(COUNTERPART)}. */
        RESERVATION("A reservation cannot be made of a reservation.", ""),
        /** {@code seen(SCENE)} and {@code taken(SCENE, CHOICE)}. */
        MEMORY(
                "In this pack only texts can read what was seen and taken.",
                "Raise a flag instead, or write remembers: true in pack.yaml.");

        private final String absence;
        private final String way;

        Form(String absence, String way) {
            this.absence = absence;
            this.way = way;
        }

        /** Why it can't be read, as a sentence. */
        String absence() {
            return absence;
        }

        /** What to do instead, as a sentence, or empty. */
        String way() {
            return way;
        }
    }

    Scope {
        forms = List.copyOf(forms);
        within = List.copyOf(within);
    }

    /** Where play is decided: conditions of choices, ways on, effects, interrupts. */
    static Scope rule(Names names) {
        return new Scope(names, List.of(Form.RESERVATION), List.of());
    }

    /** Where words alone depend on it: paragraphs, epilogues, findings. */
    static Scope text(Names names) {
        return new Scope(names, List.of(Form.RESERVATION, Form.MEMORY), List.of());
    }

    /** What makes up a counterpart's reservation, which therefore cannot read one. */
    static Scope reservation(Names names, CounterpartId counterpart) {
        return new Scope(names, List.of(Form.PROPOSAL), List.of(counterpart));
    }

    /** The same within a counterpart's rules and offers, or at a table with him. */
    Scope within(CounterpartId counterpart) {
        return new Scope(names, with(Form.PROPOSAL), List.of(counterpart));
    }

    /** The same in a pack whose rules may read scenes seen and choices taken. */
    Scope remembering() {
        return new Scope(names, with(Form.MEMORY), within);
    }

    boolean allows(Form form) {
        return forms.contains(form);
    }

    private List<Form> with(Form form) {
        List<Form> more = new ArrayList<>(forms);
        if (!more.contains(form)) {
            more.add(form);
        }
        return more;
    }
}
