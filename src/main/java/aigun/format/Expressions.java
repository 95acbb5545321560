package aigun.format;

import aigun.model.Amount;
import aigun.model.Condition;
import aigun.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/** Reads conditions and amounts. Nothing comes back where something was complained of, or cannot be judged. */
final class Expressions {
    private Expressions() {}

    static Optional<Condition> condition(Node.Scalar at, Scope scope, List<Diagnostic> sink) {
        int before = sink.size();
        Complaints complaints = new Complaints(at, sink);
        Optional<Condition> condition = new Conditions(scope, complaints).of(ExpressionParser.parse(complaints));
        return complaints.hasErrorSince(before) ? Optional.empty() : condition;
    }

    static Optional<Amount> amount(Node.Scalar at, Scope scope, List<Diagnostic> sink) {
        int before = sink.size();
        Complaints complaints = new Complaints(at, sink);
        Expr expression = ExpressionParser.parse(complaints);
        Optional<Amount> amount = new Amounts(scope, complaints).of(expression);
        amount.ifPresent(found -> new Ranges(scope.names(), complaints).check(found, expression.where()));
        return complaints.hasErrorSince(before) ? Optional.empty() : amount;
    }
}
