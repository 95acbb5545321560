package aigun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the files of packs stand, by their paths, without any being read: two are equal as long as nothing was written,
 * whether in place or under another name first, and nothing came or went. Whatever can't be looked at now stands so.
 */
record Stamps(SortedMap<Path, String> files) {
    private static final String ABSENT = "absent";

    Stamps {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Stamps of(List<Path> folders) {
        SortedMap<Path, String> files = new TreeMap<>();
        for (Path folder : folders) {
            try {
                for (Path file : PackPaths.in(folder)) {
                    files.put(file, stamp(file));
                }
            } catch (IOException unseen) {
                files.put(folder, ABSENT);
            }
        }
        return new Stamps(files);
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + " " + now.lastModifiedTime().toInstant() + " " + now.fileKey();
        } catch (IOException unseen) {
            return ABSENT;
        }
    }
}
