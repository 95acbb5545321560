package aigun.format;

import aigun.source.Location;
import aigun.source.Meant;
import aigun.source.Reading;
import aigun.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the parts of a pack are written that was read without a fault. A part goes by its file and the keys that lead to
 * it there, as messages about play name it: {@code hall/door}, then {@code choices}, {@code bow}, {@code effects},
 * {@code [1]}. Members of a list count from 0 as they are played: an effect that moves two tracks is two, and a passage
 * that is included as many as it has paragraphs. A file is parsed when somebody first asks for it.
 */
public final class Places {
    private final SortedMap<String, PackFile> files = new TreeMap<>();
    private final SortedMap<String, Node> roots = new TreeMap<>();

    private Places(List<PackFile> all) {
        for (PackFile file : all) {
            String name = Paths.withoutEnding(file.path());
            if (!name.isEmpty()) {
                files.put(name, file);
            }
        }
    }

    /**
     * Those of a pack.
     *
     * @param files all of its files
     */
    public static Places of(List<PackFile> files) {
        return new Places(files);
    }

    /**
     * Where a part begins, or what is around it where it has no place of its own.
     *
     * @param file its path without the ending; {@code pack} for all that stands in {@code pack.yaml} or beside it
     */
    public Location of(String file, List<String> keys) {
        boolean pack = file.equals(FileKind.PACK.place()) && !keys.isEmpty();
        Node root = root(pack ? part(keys.get(0)) : file);
        return new Trail(root, this::passage).along(keys);
    }

    /** Where each comment of a YAML file begins, behind its sign, as long as it is. */
    public List<Location> comments() {
        List<Location> comments = new ArrayList<>();
        for (PackFile file : files.values()) {
            if (!file.path().endsWith(".json")
                    && Texts.read(file.path(), file.bytes()) instanceof Reading.Good<Source> good
                    && good.value().text().contains(Meant.WORD)) {
                comments.addAll(Comments.of(good.value()));
            }
        }
        return comments;
    }

    /** The file that a part of the pack itself stands in. */
    private String part(String key) {
        return files.containsKey(key) ? key : FileKind.PACK.place();
    }

    private Node root(String name) {
        return roots.computeIfAbsent(name, this::parsed);
    }

    private Node parsed(String name) {
        Optional<PackFile> file = Optional.ofNullable(files.get(name));
        if (file.isPresent() && Folders.tree(file.get()) instanceof Reading.Good<Node> good) {
            return good.value();
        }
        return new Node.Broken(new Source(file.map(PackFile::path).orElse(name + ".yaml"), "").at(1, 1));
    }

    /** The text of a passage; broken where there is none. */
    private Node passage(String id) {
        Node root = root(part("passages"));
        Optional<Node> passage = Trail.value(root, "passages").flatMap(passages -> Trail.value(passages, id));
        return passage.orElse(new Node.Broken(root.location()));
    }
}
