package aigun.report;

/** HTML or XML being written, with words as they stand in both alike, in text and in attributes between double quotes. */
final class Markup {
    /** In the place of what neither may hold. */
    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder text = new StringBuilder();

    /** Markup as it is. */
    Markup tag(String markup) {
        text.append(markup);
        return this;
    }

    Markup words(String words) {
        text.append(escaped(words));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            at += Character.charCount(letter);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isText(letter) ? letter : REPLACEMENT);
            }
        }
        return escaped.toString();
    }

    /** Control characters, halves of pairs and code points that are no characters can't be written at all. */
    private static boolean isText(int letter) {
        boolean control = letter != '\n' && letter != '\t' && Character.isISOControl(letter);
        boolean half = Character.getType(letter) == Character.SURROGATE;
        boolean none = (0xFDD0 <= letter && letter <= 0xFDEF) || (letter & 0xFFFE) == 0xFFFE;
        return !control && !half && !none;
    }
}
