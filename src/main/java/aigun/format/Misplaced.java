package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.List;

/** Files that stand in the place of another kind than they are written like. */
final class Misplaced {
    private static final List<FileKind> KINDS =
            List.of(FileKind.COUNTERPART, FileKind.TREATY, FileKind.PATH, FileKind.SCENE);

    private Misplaced() {}

    /** What the file is: by what stands in it, where that is plain; else by its place. */
    static FileKind kind(Node root, String path) {
        FileKind here = FileKind.of(path);
        if (!KINDS.contains(here) || isLike(root, here)) {
            return here;
        }
        return KINDS.stream().filter(kind -> isLike(root, kind)).findFirst().orElse(here);
    }

    /** Whether it has all keys that the kind needs, and no others than it can have. */
    static boolean isLike(Node root, FileKind kind) {
        if (!(root instanceof Node.Mapping mapping)) {
            return false;
        }
        for (Key key : kind.element().keys()) {
            if (key.isRequired() && mapping.entry(key.name()).isEmpty()) {
                return false;
            }
        }
        return kind.element().hasAll(mapping);
    }

    static Diagnostic fault(Node root, String path, FileKind written) {
        String message = Misfits.capital(FileKind.of(path).element().name())
                + " belongs here, and this is written like " + written.element().name() + ".";
        String hint = written.isScene()
                ? "Move it to a folder of scenes, such as talks/" + last(path) + ".yaml."
                : "Move it to " + proper(path, written) + ".yaml.";
        return Diagnostic.error(Code.WRONG_FOLDER, root.location(), message).withHint(hint);
    }

    /** Where a file of the kind stands that is called so. */
    static String proper(String path, FileKind kind) {
        return kind.place() + last(path);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
