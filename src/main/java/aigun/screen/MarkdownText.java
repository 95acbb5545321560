package aigun.screen;

/** Words as they stand in CommonMark. */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>|#~&";

    private MarkdownText() {}

    /** What would begin a list or a heading is a word here. */
    public static String begun(String line) {
        if (line.matches("(?s)[-+=].*")) {
            return "\\" + line;
        }
        return line.matches("(?s)[0-9]+[.)].*") ? line.replaceFirst("([.)])", "\\\\$1") : line;
    }

    /** Words of which none means anything to Markdown; a line break becomes a blank, and other control characters go. */
    public static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (0 <= SPECIAL.indexOf(letter)) {
                plain.append('\\');
            }
            if (letter == '\n' || letter == '\t') {
                plain.append(' ');
            } else if (!Character.isISOControl(letter)) {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
