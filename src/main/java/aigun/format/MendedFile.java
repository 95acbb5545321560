package aigun.format;

import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import aigun.source.Mend;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of a pack as mends would leave it: the letters that they name replaced, and every other one as it was.
 *
 * @param path in the pack
 * @param before the whole text that is there; empty where there is no such file yet
 * @param after the whole text that would be
 */
public record MendedFile(String path, String before, String after) {
    /** What all mends of these diagnostics come to, by path; where two would write in one place, the first does. */
    public static List<MendedFile> of(List<PackFile> files, List<Diagnostic> told) {
        return by(files, told.stream().flatMap(each -> each.mends().stream()).toList());
    }

    /** What these mends come to, in the same way. */
    public static List<MendedFile> by(List<PackFile> files, List<Mend> mends) {
        SortedMap<String, List<Mend.Replace>> replaced = new TreeMap<>();
        SortedMap<String, MendedFile> mended = new TreeMap<>();
        for (Mend mend : mends) {
            if (mend instanceof Mend.Replace replace) {
                String path = replace.place().source().name();
                replaced.computeIfAbsent(path, first -> new ArrayList<>()).add(replace);
            } else if (mend instanceof Mend.Create create) {
                mended.put(create.path(), new MendedFile(create.path(), "", create.text()));
            }
        }
        for (PackFile file : files) {
            List<Mend.Replace> within = replaced.getOrDefault(file.path(), List.of());
            if (!within.isEmpty()) {
                mended.put(file.path(), of(file, within));
            }
        }
        return List.copyOf(mended.values());
    }

    private static MendedFile of(PackFile file, List<Mend.Replace> mends) {
        String before = new String(file.bytes(), StandardCharsets.UTF_8);
        SortedMap<Integer, Mend.Replace> byIndex = new TreeMap<>();
        for (Mend.Replace mend : mends) {
            byIndex.putIfAbsent(from(before, mend), mend);
        }
        StringBuilder after = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, Mend.Replace> mend : byIndex.entrySet()) {
            int from = mend.getKey();
            if (done <= from) {
                after.append(before, done, from).append(mend.getValue().text());
                done = to(before, mend.getValue());
            }
        }
        return new MendedFile(file.path(), before, after + before.substring(done));
    }

    private static int from(String before, Mend.Replace mend) {
        Location place = mend.place();
        return index(before, place, place.column());
    }

    private static int to(String before, Mend.Replace mend) {
        Location place = mend.place();
        return index(before, place, place.column() + place.length());
    }

    /** A file may begin with a mark that its source does without. */
    private static int index(String before, Location place, int column) {
        int mark = before.length() - place.source().text().length();
        return mark + Lines.of(place.source()).index(place.line(), column);
    }

    public boolean isNew() {
        return before.isEmpty();
    }
}
