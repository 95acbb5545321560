package aigun.format;

import aigun.model.Amount;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The least worth that a counterpart takes. */
final class Reservations {
    private static final Amount NONE = new Amount.Fixed(0);

    private Reservations() {}

    static Counterpart.Reservation read(CounterpartId id, Fields fields) {
        Context context = fields.context();
        Scope alone = Scope.reservation(context.register().names(), id);
        Scope scope = context.register().remembers() ? alone.remembering() : alone;
        Optional<Node> node = fields.value("reservation");
        if (node.isEmpty() || node.get() instanceof Node.Scalar) {
            return new Counterpart.Reservation(
                    node.map(one -> amount(one, scope, context)).orElse(NONE), List.of());
        }
        List<Node> items = fields.items("reservation");
        if (node.get() instanceof Node.Listing && (items.isEmpty() || !(items.get(0) instanceof Node.Scalar))) {
            context.report(Diagnostic.error(
                            Code.RESERVATION_FORM, node.get().location(), "A reservation begins with its base.")
                    .withHint("Write an amount first, then adjustments: [50, {when: ..., add: -2}]."));
        }
        return new Counterpart.Reservation(
                items.isEmpty() ? NONE : base(items.get(0), scope, context), adjustments(items, scope, context));
    }

    private static Amount base(Node node, Scope scope, Context context) {
        return node instanceof Node.Scalar ? amount(node, scope, context) : NONE;
    }

    private static Amount amount(Node node, Scope scope, Context context) {
        return Shapes.one(node, context.faults())
                .flatMap(scalar -> Expressions.amount(scalar, scope, context.faults()))
                .orElse(NONE);
    }

    private static List<Counterpart.Adjustment> adjustments(List<Node> items, Scope scope, Context context) {
        List<Counterpart.Adjustment> adjustments = new ArrayList<>();
        for (int index = 1; index < items.size(); index++) {
            Optional<Fields> fields = Fields.of(items.get(index), TableKeys.ADJUSTMENT, context);
            fields.ifPresent(read -> adjustments.add(adjustment(read, scope)));
        }
        return adjustments;
    }

    private static Counterpart.Adjustment adjustment(Fields fields, Scope scope) {
        Context context = fields.context();
        Condition when = fields.value("when")
                .flatMap(node -> Shapes.one(node, context.faults()))
                .flatMap(scalar -> Expressions.condition(scalar, scope, context.faults()))
                .orElse(Condition.always());
        Amount add =
                fields.value("add").map(node -> amount(node, scope, context)).orElse(NONE);
        return new Counterpart.Adjustment(when, add);
    }
}
