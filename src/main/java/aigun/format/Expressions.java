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
        return Optional.empty();
    }

    static Optional<Amount> amount(Node.Scalar at, Scope scope, List<Diagnostic> sink) {
        return Optional.empty();
    }
}
