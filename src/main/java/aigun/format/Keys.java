package aigun.format;

import java.util.regex.Pattern;

/** How keys and ids are spelled. */
final class Keys {
    static final String QUOTE_THE_COLON = "Put the text in quotes, or on the lines below a | in place of it.";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Keys() {}

    /** Small letters, digits and single hyphens, a letter first. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** What an author would write as a key: an id, or ids joined by slashes. */
    static boolean isKey(String text) {
        for (String part : text.split("/", -1)) {
            if (!isId(part)) {
                return false;
            }
        }
        return true;
    }
}
