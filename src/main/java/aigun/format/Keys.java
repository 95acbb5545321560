package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How keys and ids are spelled. */
public final class Keys {
    static final String QUOTE_THE_COLON = "Put the text in quotes, or on the lines below a | in place of it.";

    static final String SPELLING = "An id has small letters, digits and single hyphens, a letter first.";
    static final String WORD = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** Words that readers of YAML, old and new, have taken for truth or nothing. */
    static final List<String> TROUBLE = List.of("yes", "no", "on", "off", "y", "n", "true", "false", "null", "~");

    private Keys() {}

    /** Small letters, digits and single hyphens, a letter first. */
    public static boolean isId(String text) {
        char before = '-';
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            boolean small = 'a' <= letter && letter <= 'z';
            boolean later = letter == '-' ? before != '-' : '0' <= letter && letter <= '9';
            if (!small && (index == 0 || !later)) {
                return false;
            }
            before = letter;
        }
        return before != '-';
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

    /** Those that an author may write: a hint must not lead to the next fault. */
    static List<String> allowed(List<String> ids) {
        return ids.stream().filter(id -> isKey(id) && !TROUBLE.contains(id)).toList();
    }

    static Optional<Diagnostic> faultOfId(Node.Scalar scalar) {
        String text = scalar.text();
        if (TROUBLE.contains(text.toLowerCase(Locale.ROOT))) {
            String message = "\"" + text + "\" cannot be an id: YAML has had other meanings for it.";
            return Optional.of(error(Code.NOT_AN_ID, scalar, message).withHint("Take a longer word."));
        }
        if (isId(text)) {
            return Optional.empty();
        }
        return Optional.of(error(Code.NOT_AN_ID, scalar, "\"" + Misfits.brief(text) + "\" cannot be an id.")
                .withHint(hint(text)));
    }

    static Optional<Diagnostic> faultOfScene(Node.Scalar scalar) {
        String text = scalar.text();
        boolean leaves = text.startsWith("/") || text.contains("..") || text.contains("\\") || text.contains(":");
        if (leaves) {
            return Optional.of(
                    error(Code.LINK_LEAVES_PACK, scalar, "\"" + Misfits.brief(text) + "\" leads out of the pack.")
                            .withHint("A scene is named by its path within the pack, such as qing/lamp."));
        }
        if (isKey(text)) {
            return Optional.empty();
        }
        boolean ending = text.endsWith(".yaml") || text.endsWith(".yml") || text.endsWith(".json");
        String hint = ending ? "Write " + text.substring(0, text.lastIndexOf('.')) + ", without the ending." : "";
        return Optional.of(error(Code.NOT_AN_ID, scalar, "\"" + Misfits.brief(text) + "\" cannot be a scene's id.")
                .withHint(hint.isEmpty() ? hint(text) : hint));
    }

    private static Diagnostic error(Code code, Node.Scalar scalar, String message) {
        return Diagnostic.error(code, scalar.location(), message);
    }

    /** The id that was likely meant, or how one is spelled. */
    private static String hint(String text) {
        return respelled(text).map(near -> "Write " + near + ".").orElse(SPELLING);
    }

    /** An id, or ids joined by slashes, in the letters of this text, if those make one: {@code metHanna} is {@code met-hanna}. */
    static Optional<String> respelled(String text) {
        String near = text.strip()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "-");
        return isKey(near) ? Optional.of(near) : Optional.empty();
    }
}
