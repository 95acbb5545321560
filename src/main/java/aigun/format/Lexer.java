package aigun.format;

import aigun.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Divides an expression into tokens. What people write for a sign out of habit is complained of and taken for what it
 * means, so that the rest is looked at too.
 */
final class Lexer {
    private static final List<String> SIGNS = List.of("==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "(", ")", ",");

    static final String RULE = "There are + - * == != < <= > >= and or not, and parentheses.";

    private static final String LETTERS = "-a-z0-9./=!<>+*(),";

    /** What every expression that can be read matches: it is made of these letters, and of blanks. */
    static final String FORM = "^\\s*[" + LETTERS + "][" + LETTERS + "\\s]*$";

    private final String text;
    private final Complaints complaints;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(Complaints complaints) {
        this.text = complaints.at().text();
        this.complaints = complaints;
    }

    /** All tokens, the last of kind END; none when nothing can be made of the text. */
    static List<Token> tokens(Complaints complaints) {
        return new Lexer(complaints).read();
    }

    private List<Token> read() {
        int at = 0;
        while (at < text.length()) {
            int next = Character.isWhitespace(text.charAt(at)) ? at + 1 : token(at);
            if (next < 0) {
                return List.of();
            }
            if (Limits.WORDS_MAX < tokens.size()) {
                complaints.error(
                        Code.EXPRESSION,
                        stretch(at, next),
                        "The expression has more than " + Limits.WORDS_MAX + " words and signs.");
                return List.of();
            }
            at = next;
        }
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).where().to();
        add(Token.Kind.END, "", end, end);
        return tokens;
    }

    /** Where the token ends that begins at the index; -1 when there is none. */
    private int token(int at) {
        char letter = text.charAt(at);
        if (Character.isLetter(letter)) {
            return word(at);
        }
        boolean signed = (letter == '-' || letter == '+') && isDigit(at + 1) && operandIsNext();
        if (isDigit(at) || signed) {
            return number(at);
        }
        if (letter == '"' || letter == '\'') {
            return quoted(at, letter);
        }
        if (letter == '“' || letter == '‘') {
            return quoted(at, letter == '“' ? '”' : '’');
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at) && !text.startsWith("<>", at)) {
                return sign(at, sign);
            }
        }
        return habit(at);
    }

    private boolean operandIsNext() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).leadsToOperand();
    }

    private int word(int from) {
        int at = from;
        while (isName(at) || (isAny("-/.", at) && isName(at + 1))) {
            at++;
        }
        String word = text.substring(from, at);
        String small = word.toLowerCase(Locale.ROOT);
        if (Words.JOINING.contains(small) && !small.equals(word)) {
            complaints.error(
                    Code.EXPRESSION,
                    stretch(from, at),
                    "\"" + word + "\" is written in small letters.",
                    "Write " + small + ".");
            return add(Token.Kind.WORD, small, from, at);
        }
        return add(Token.Kind.WORD, word, from, at);
    }

    private int number(int from) {
        int at = from + 1;
        while (isName(at) || (isAny(".", at) && isName(at + 1))) {
            at++;
        }
        String number = text.substring(from, at);
        String digits = isDigit(from) ? number : number.substring(1);
        if (!digits.chars().allMatch(digit -> '0' <= digit && digit <= '9')) {
            complaints.error(Code.NOT_WHOLE, stretch(from, at), "\"" + number + "\" is no whole number.");
            return add(Token.Kind.NUMBER, Token.UNREADABLE, from, at);
        }
        if (Whole.isTooLarge(digits)) {
            complaints.error(Code.NUMBER_RANGE, stretch(from, at), "Numbers go to " + Limits.NUMBER_MAX + " at most.");
            return add(Token.Kind.NUMBER, Token.UNREADABLE, from, at);
        }
        return add(Token.Kind.NUMBER, number.startsWith("+") ? digits : number, from, at);
    }

    private int quoted(int from, char quote) {
        int end = text.indexOf(quote, from + 1);
        if (end < 0) {
            return strange(from);
        }
        complaints.error(
                Code.EXPRESSION,
                stretch(from, end + 1),
                "Names stand without quotes in an expression.",
                "Write " + text.substring(from + 1, end) + ".");
        return add(Token.Kind.WORD, text.substring(from + 1, end), from, end + 1);
    }

    private int sign(int from, String sign) {
        int end = from + sign.length();
        boolean spaced = !"+-*".contains(sign) || operandIsNext() || (isBlank(from - 1) && isBlank(end));
        if (!spaced) {
            complaints.error(
                    Code.MISSING_SPACE,
                    stretch(from, end),
                    "On both sides of " + sign + " belongs a space.",
                    "Write \" " + sign + " \": without spaces, a-b is a name.");
        }
        return add(Token.Kind.SIGN, sign, from, end);
    }

    private int habit(int from) {
        for (int index = 0; index < Habits.SIGNS.size(); index += 2) {
            String written = Habits.SIGNS.get(index);
            String meant = Habits.SIGNS.get(index + 1);
            if (text.startsWith(written, from)) {
                int end = from + written.length();
                complaints.error(
                        Code.EXPRESSION,
                        stretch(from, end),
                        "\"" + written + "\" is no sign of expressions.",
                        "Write " + meant + ".");
                Token.Kind kind = Words.JOINING.contains(meant) ? Token.Kind.WORD : Token.Kind.SIGN;
                return add(kind, meant, from, end);
            }
        }
        return strange(from);
    }

    private int strange(int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        complaints.error(
                Code.EXPRESSION,
                stretch(from, end),
                "\"" + text.substring(from, end) + "\" has no meaning in an expression.",
                RULE);
        return -1;
    }

    private int add(Token.Kind kind, String word, int from, int to) {
        tokens.add(new Token(kind, word, stretch(from, to)));
        return to;
    }

    private static Complaints.Stretch stretch(int from, int to) {
        return new Complaints.Stretch(from, to);
    }

    private boolean isName(int at) {
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }

    private boolean isDigit(int at) {
        return at < text.length() && '0' <= text.charAt(at) && text.charAt(at) <= '9';
    }

    private boolean isAny(String letters, int at) {
        return at < text.length() && 0 <= letters.indexOf(text.charAt(at));
    }

    private boolean isBlank(int at) {
        return 0 <= at && at < text.length() && Character.isWhitespace(text.charAt(at));
    }
}
