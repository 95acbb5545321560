package aigun.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of file in a pack's folder.
 *
 * @param place the path of the one file of its kind, without the ending; or the folder in which each is such a file,
 *     with the slash behind it; empty for those in any other folder
 * @param element what a file of the kind holds
 */
record FileKind(String name, String place, Element element) {
    /** Long parts of {@code pack.yaml} that may have files of their own, each under its key. */
    static final List<FileKind> PARTS =
            parts("mandates foresight debrief traits starts sources people places glossary papers passages map");

    static final FileKind PACK = new FileKind("pack", "pack", pack());

    static final FileKind TREATY = new FileKind("treaty", "treaties/", PaperKeys.TREATY);
    static final FileKind COUNTERPART = new FileKind("counterpart", "counterparts/", TableKeys.COUNTERPART);
    static final FileKind PATH = new FileKind("known-path", "tests/", PaperKeys.PATH);
    static final FileKind SCENE = new FileKind("scene", "", SceneKeys.SCENE);
    static final List<FileKind> ALL = all();

    private static List<FileKind> parts(String names) {
        List<FileKind> parts = new ArrayList<>();
        for (String name : names.split(" ", -1)) {
            Key part = PackKeys.PACK.key(name);
            Element file = Element.of("the file " + name + ".yaml", Key.must(name, part.kind(), part.about()));
            parts.add(new FileKind(name, name, file));
        }
        return parts;
    }

    /** What may stand in a file of its own is not needed in this one. */
    private static Element pack() {
        List<Key> keys = new ArrayList<>();
        for (Key key : PackKeys.PACK.keys()) {
            boolean part = PARTS.stream().anyMatch(file -> file.name().equals(key.name()));
            keys.add(part ? Key.may(key.name(), key.kind(), key.about()) : key);
        }
        return new Element(PackKeys.PACK.name(), keys, PackKeys.PACK.ties());
    }

    private static List<FileKind> all() {
        List<FileKind> all = new ArrayList<>(List.of(PACK, SCENE, COUNTERPART, TREATY, PATH));
        all.addAll(PARTS);
        return all;
    }

    /** The names of files that stand beside {@code pack.yaml}, and its own, without the ending. */
    static List<String> alone() {
        List<String> alone = new ArrayList<>();
        for (FileKind part : PARTS) {
            alone.add(part.place());
        }
        alone.add(PACK.place());
        return alone;
    }

    /** Whether its files are those in any folder that is no other kind's. */
    boolean isScene() {
        return place.isEmpty();
    }

    /** The kind that a file of this path is; a scene where it is none of the others. */
    static FileKind of(String path) {
        for (FileKind kind : ALL) {
            if (!kind.isScene() && kind.holds(path)) {
                return kind;
            }
        }
        return SCENE;
    }

    /** Where its files stand, in words of a path. */
    String pattern() {
        if (place.isEmpty()) {
            return "FOLDER/ID.yaml";
        }
        return place.endsWith("/") ? place + "ID.yaml" : place + ".yaml";
    }

    /** Whether a file of this path, its ending not looked at, is of the kind. */
    boolean holds(String path) {
        if (!place.isEmpty()) {
            return place.endsWith("/") ? path.startsWith(place) : path.equals(place);
        }
        return 0 <= path.indexOf('/') && !PackFile.isPassedOver(path) && of(path).isScene();
    }
}
