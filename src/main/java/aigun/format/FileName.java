package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Source;
import aigun.source.Suggest;
import java.util.List;
import java.util.Optional;

/** What the path of a file in a pack's folder says of it. */
record FileName(String whole) {
    /** Behind the ending of a text file that was to have another, and that some systems do not show. */
    private static final String HIDDEN = ".txt";

    /** Without the ending, also one that was to be the ending; empty for a file that is passed over. */
    String path() {
        return path(whole);
    }

    private static String path(String whole) {
        String path = Paths.withoutEnding(whole);
        boolean hidden = path.isEmpty() && whole.endsWith(HIDDEN);
        return hidden ? Paths.withoutEnding(whole.substring(0, whole.length() - HIDDEN.length())) : path;
    }

    boolean leavesPack() {
        return whole.startsWith("/")
                || 0 <= whole.indexOf('\\')
                || (whole.contains("..") && List.of(whole.split("/", -1)).contains(".."));
    }

    /** Whether what stands in the file is looked at. */
    boolean isRead() {
        return !Paths.withoutEnding(whole).isEmpty() && !leavesPack() && !hasBlankPart() && !isStray();
    }

    private boolean hasBlankPart() {
        for (String part : path().split("/", -1)) {
            if (part.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be what somebody misses: one beside {@code pack.yaml} only if a scene stands in it. */
    boolean mayBe(Node root) {
        return !isStray() || Misplaced.isLike(root, FileKind.SCENE);
    }

    /** Whether it stands beside {@code pack.yaml} and is no part of it. */
    private boolean isStray() {
        return !path().contains("/") && !FileKind.alone().contains(path());
    }

    /** What is wrong with the name or the place, whatever stands in the file. */
    Optional<Diagnostic> fault() {
        if (leavesPack()) {
            return fault(
                    Code.PATH_LEAVES_PACK,
                    "\"" + whole + "\" is outside the pack.",
                    "A pack's files stand beneath its folder.");
        }
        if (path().isEmpty()) {
            return Optional.empty();
        }
        if (Paths.withoutEnding(whole).isEmpty()) {
            return fault(
                    Code.UNKNOWN_FILE,
                    "The name of this file ends in " + HIDDEN + ", behind another ending.",
                    "Call it " + whole.substring(0, whole.length() - HIDDEN.length()) + ".");
        }
        if (isStray()) {
            String hint = Suggest.nearest(path(), FileKind.alone())
                    .map(near -> "Did you mean \"" + near + ".yaml\"?")
                    .orElse("A scene stands in a folder, such as talks/" + path() + ".yaml.");
            return fault(Code.UNKNOWN_FILE, "\"" + path() + "\" is no part of a pack.", hint);
        }
        for (String part : path().split("/", -1)) {
            if (!Keys.isId(part)) {
                String hint = Keys.respelled(path())
                        .map(near -> "Call it " + near + whole.substring(path().length()) + ".")
                        .orElse("Name files and folders in small letters, digits and hyphens, a letter first.");
                return fault(Code.NOT_AN_ID, "\"" + part + "\" in this path can't be an id.", hint);
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> fault(Code code, String message, String hint) {
        Location top = new Source(whole, "").at(1, 1);
        return Optional.of(Diagnostic.error(code, top, message).withHint(hint));
    }
}
