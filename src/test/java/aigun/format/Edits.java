package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Packs that differ from another in a place or two. */
final class Edits {
    private Edits() {}

    static List<PackFile> with(List<PackFile> files, String path, String text) {
        List<PackFile> changed = new ArrayList<>(files);
        changed.removeIf(file -> file.path().equals(path));
        changed.add(new PackFile(path, text.getBytes(StandardCharsets.UTF_8)));
        return changed;
    }

    static List<PackFile> replaced(List<PackFile> files, String path, String from, String to) {
        String text = text(files, path);
        assertThat(text).contains(from);
        return with(files, path, text.replace(from, to));
    }

    static String text(List<PackFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
