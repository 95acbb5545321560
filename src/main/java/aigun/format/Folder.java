package aigun.format;

import java.util.List;

/**
 * The files of a pack by what they are for.
 *
 * @param pack what {@code pack.yaml} and the files of its long parts say, as one mapping; a part that could not be read
 *     stands there as broken
 * @param astray kinds with a file that stands where it can't be found, so that one that is missing may be that
 */
record Folder(
        Node.Mapping pack,
        List<Doc> scenes,
        List<Doc> treaties,
        List<Doc> counterparts,
        List<Doc> paths,
        List<FileKind> astray) {
    Folder {
        scenes = List.copyOf(scenes);
        treaties = List.copyOf(treaties);
        counterparts = List.copyOf(counterparts);
        paths = List.copyOf(paths);
        astray = List.copyOf(astray);
    }

    /** The same with other known paths. */
    Folder withPaths(List<Doc> others) {
        return new Folder(pack, scenes, treaties, counterparts, others, astray);
    }

    /**
     * A file and what stands in it.
     *
     * @param id the id its path gives to what it holds
     * @param root broken when the file could not be read
     */
    record Doc(String id, Node root) {}
}
