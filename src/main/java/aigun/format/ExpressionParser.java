package aigun.format;

import aigun.model.Comparison;
import aigun.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives tokens their structure: or, and, not, comparison, + and -, *, from loose to tight. Stops at the first fault. */
final class ExpressionParser {
    private static final String OPERAND_EXPECTED = "A name, a number or a parenthesis belongs here.";

    private final List<Token> tokens;
    private final Complaints complaints;
    private int next;
    private boolean stopped;

    private ExpressionParser(List<Token> tokens, Complaints complaints) {
        this.tokens = tokens;
        this.complaints = complaints;
    }

    static Expr parse(Complaints complaints) {
        List<Token> tokens = Lexer.tokens(complaints);
        if (tokens.isEmpty()) {
            return new Expr.Wrong(new Complaints.Stretch(0, 0));
        }
        return new ExpressionParser(tokens, complaints).whole();
    }

    private Expr whole() {
        Expr expression = junction("or", 0);
        Token left = peek();
        if (stopped || left.kind() == Token.Kind.END) {
            return expression;
        }
        if (left.isSign(")")) {
            return stop(left, "This parenthesis was not opened.", "");
        }
        return stop(left, "Between this and what stands before it a word is missing.", "Join two conditions by and.");
    }

    private Expr junction(String word, int depth) {
        List<Expr> parts = new ArrayList<>();
        parts.add(tighter(word, depth));
        while (peek().isWord(word)) {
            take();
            parts.add(tighter(word, depth));
        }
        return parts.size() == 1 ? parts.get(0) : new Expr.Junction(word, parts, from(parts.get(0)));
    }

    private Expr tighter(String word, int depth) {
        return word.equals("or") ? junction("and", depth) : negation(depth);
    }

    private Expr negation(int depth) {
        Token token = peek();
        if (!token.isWord("not")) {
            return comparison(depth);
        }
        if (Limits.DEPTH_MAX <= depth) {
            return tooDeep(token);
        }
        take();
        Expr inner = negation(depth + 1);
        return new Expr.Not(inner, token.where().to(inner.where()));
    }

    private Expr comparison(int depth) {
        Expr left = sum(depth);
        Optional<Comparison> comparison = peek().comparison();
        if (comparison.isEmpty()) {
            return left;
        }
        take();
        Expr right = sum(depth);
        if (peek().comparison().isPresent()) {
            return stop(peek(), "One comparison cannot follow another.", "Write a < b and b < c for a < b < c.");
        }
        return new Expr.Compare(left, comparison.orElseThrow(), right, from(left));
    }

    private Expr sum(int depth) {
        Expr left = product(depth);
        while (peek().isSign("+") || peek().isSign("-")) {
            String sign = take().text();
            left = new Expr.Arithmetic(left, sign, product(depth), from(left));
        }
        return left;
    }

    private Expr product(int depth) {
        Expr left = operand(depth);
        while (peek().isSign("*")) {
            String sign = take().text();
            left = new Expr.Arithmetic(left, sign, operand(depth), from(left));
        }
        return left;
    }

    private Expr operand(int depth) {
        Token token = peek();
        return switch (token.kind()) {
            case NUMBER -> take().number();
            case WORD -> Words.JOINING.contains(token.text()) ? stop(token, OPERAND_EXPECTED, "") : name(depth);
            case SIGN -> token.isSign("(") ? parenthesis(depth) : stop(token, OPERAND_EXPECTED, "");
            case END -> stop(token, "The expression ends where something belongs.", "");
        };
    }

    private Expr parenthesis(int depth) {
        Token open = take();
        if (Limits.DEPTH_MAX <= depth) {
            return tooDeep(open);
        }
        Expr inner = junction("or", depth + 1);
        return close(open) ? inner : new Expr.Wrong(inner.where());
    }

    private Expr name(int depth) {
        Token word = take();
        Expr.Name name = new Expr.Name(word.text(), word.where());
        if (!peek().isSign("(")) {
            return name;
        }
        Token open = take();
        if (Limits.DEPTH_MAX <= depth) {
            return tooDeep(open);
        }
        List<Expr> arguments = new ArrayList<>();
        if (!peek().isSign(")")) {
            arguments.add(sum(depth + 1));
        }
        while (peek().isSign(",")) {
            take();
            arguments.add(word.isWord("taken") ? move() : sum(depth + 1));
        }
        return close(open) ? new Expr.Call(name, arguments, from(name)) : new Expr.Wrong(name.where());
    }

    /** A move at a table may be of several words, such as {@code cite note-of-1853}. */
    private Expr move() {
        Complaints.Stretch where = peek().where();
        if (peek().kind() == Token.Kind.SIGN) {
            return stop(peek(), "A choice of the scene belongs here.", "");
        }
        while (peek().kind() != Token.Kind.END && !peek().isSign(")")) {
            where = where.to(take().where());
        }
        return new Expr.Name(complaints.at().text().substring(where.from(), where.to()), where);
    }

    private boolean close(Token open) {
        if (stopped || peek().isSign(")")) {
            take();
            return !stopped;
        }
        boolean end = peek().kind() == Token.Kind.END;
        stop(end ? open : peek(), end ? "The parenthesis that opens here is not closed." : "A ) belongs here.", "");
        return false;
    }

    private Expr tooDeep(Token token) {
        return stop(Code.TOO_DEEP, token, "This is nested deeper than " + Limits.DEPTH_MAX + " levels.", "");
    }

    private Expr stop(Token token, String message, String hint) {
        return stop(Code.EXPRESSION, token, message, hint);
    }

    /** Goes to the end, so that all that is still being read comes to an end too, in silence. */
    private Expr stop(Code code, Token token, String message, String hint) {
        if (!stopped) {
            complaints.error(code, token.where(), message, hint);
        }
        stopped = true;
        next = tokens.size() - 1;
        return new Expr.Wrong(token.where());
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** From the beginning of an expression to the token taken last. */
    private Complaints.Stretch from(Expr first) {
        return first.where().to(tokens.get(Math.max(0, next - 1)).where());
    }
}
