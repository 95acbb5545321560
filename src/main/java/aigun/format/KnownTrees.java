package aigun.format;

import aigun.source.Reading;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The trees of a pack's files from one reading to the next: a file that is the very one of before isn't parsed again. */
public final class KnownTrees {
    private IdentityHashMap<PackFile, Reading<Node>> known = new IdentityHashMap<>();

    /** The trees of these files, in order; of others nothing is remembered. */
    List<Reading<Node>> of(List<PackFile> files, Abreast abreast, Function<PackFile, Reading<Node>> parse) {
        IdentityHashMap<PackFile, Reading<Node>> before = known;
        List<Reading<Node>> trees =
                abreast.all(files, file -> Optional.ofNullable(before.get(file)).orElseGet(() -> parse.apply(file)));
        IdentityHashMap<PackFile, Reading<Node>> now = new IdentityHashMap<>();
        for (int place = 0; place < files.size(); place++) {
            now.put(files.get(place), trees.get(place));
        }
        known = now;
        return trees;
    }
}
