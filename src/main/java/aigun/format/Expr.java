package aigun.format;

import aigun.model.Comparison;
import java.util.List;

/** An expression as it is written, before anyone asked whether it makes sense. */
sealed interface Expr {
    /** Where it stands in the text. */
    Complaints.Stretch where();

    record Fixed(int value, Complaints.Stretch where) implements Expr {}

    record Name(String text, Complaints.Stretch where) implements Expr {}

    /** A word with something in parentheses behind it. */
    record Call(Name name, List<Expr> arguments, Complaints.Stretch where) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    record Not(Expr inner, Complaints.Stretch where) implements Expr {}

    /** Two or more parts joined by the same word. */
    record Junction(String word, List<Expr> parts, Complaints.Stretch where) implements Expr {
        public Junction {
            parts = List.copyOf(parts);
        }
    }

    record Compare(Expr left, Comparison comparison, Expr right, Complaints.Stretch where) implements Expr {}

    record Arithmetic(Expr left, String sign, Expr right, Complaints.Stretch where) implements Expr {}

    /** What was complained of already. */
    record Wrong(Complaints.Stretch where) implements Expr {}
}
