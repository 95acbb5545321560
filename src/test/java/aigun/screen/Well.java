package aigun.screen;

import aigun.engine.Story;
import aigun.format.PackFile;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.play.Hashes;
import aigun.source.Reading;
import aigun.source.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pack that {@code new} writes, as somebody edits it. Immutable. */
record Well(SortedMap<String, String> files) {
    private static final Path FOLDER = Path.of("src/main/resources/aigun/new");

    static Well asWritten() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path :
                    paths.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                String name = FOLDER.relativize(path).toString();
                files.put(name, Files.readString(path).replace("{id}", "well"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Well(files);
    }

    /** With other words in a file; they have to be there. */
    Well with(String file, String words, String others) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(words)) {
            throw new AssertionError("no \"" + words + "\" in " + file);
        }
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(file, text.replace(words, others));
        return new Well(changed);
    }

    Well without(String file) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new Well(changed);
    }

    /** As what tells of it is watched; it has to be sound. */
    World world(Finding... findings) {
        List<PackFile> read = new ArrayList<>();
        files.forEach((path, text) -> read.add(new PackFile(path, text.getBytes(StandardCharsets.UTF_8))));
        Reading<Pack> reading = PackReader.read(read);
        if (!(reading instanceof Reading.Good<Pack> good)) {
            throw new AssertionError(Report.of(reading.diagnostics()));
        }
        Pack pack = good.value();
        return World.watched(Story.compile(pack), Hashes.story(pack), "0".repeat(16), List.of(findings));
    }
}
