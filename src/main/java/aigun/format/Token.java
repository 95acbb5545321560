package aigun.format;

import aigun.model.Comparison;
import java.util.Optional;

/** A name, a number or a sign of an expression. */
record Token(Kind kind, String text, Complaints.Stretch where) {
    /** The text of a number that was complained of. */
    static final String UNREADABLE = "";

    enum Kind {
        WORD,
        NUMBER,
        /** One of {@code + - * == != < <= > >= ( ) ,}. */
        SIGN,
        /** Behind the last. */
        END
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    Expr number() {
        return text.equals(UNREADABLE) ? new Expr.Wrong(where) : new Expr.Fixed(Integer.parseInt(text), where);
    }

    /** Whether a name or a number may come next, and not a sign between two. */
    boolean leadsToOperand() {
        return switch (kind) {
            case SIGN -> !text.equals(")");
            case WORD -> Words.JOINING.contains(text);
            case NUMBER, END -> false;
        };
    }

    /** The comparison that this sign stands for, if it does. */
    Optional<Comparison> comparison() {
        for (Comparison comparison : Comparison.values()) {
            if (isSign(comparison.sign())) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }
}
