package aigun.play;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names as they are compared when somebody searches: without case, accents and apostrophes. */
final class Spelling {
    /** The rank of what does not match. */
    static final int RANKS = 4;

    private Spelling() {}

    /** Small letters and digits, with single blanks for all that stands between them. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        apart.codePoints().forEach(letter -> add(letter, plain));
        return plain.toString().strip();
    }

    private static void add(int letter, StringBuilder plain) {
        if (Character.isLetterOrDigit(letter)) {
            plain.appendCodePoint(letter);
        } else if (!isPartOfLetter(letter) && plain.length() != 0 && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static boolean isPartOfLetter(int letter) {
        return letter == '\'' || letter == '\u2019' || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** How well the best of the names fits: 0 when it is one, 1 when one begins so, 2 when a word of it does, 3 within. */
    static int rank(List<String> names, String query) {
        int rank = RANKS;
        for (String name : names) {
            rank = Math.min(rank, rank(plain(name), query));
        }
        return rank;
    }

    private static int rank(String name, String query) {
        if (name.startsWith(query)) {
            return name.length() == query.length() ? 0 : 1;
        }
        if (!name.contains(query)) {
            return RANKS;
        }
        return name.contains(" " + query) ? 2 : 3;
    }
}
