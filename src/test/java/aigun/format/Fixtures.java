package aigun.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Packs with one fault each: the sound pack with some files of it replaced. Two files of a fixture are not the pack's:
 * {@code absent.txt} lists files that are left out, and {@code made.txt} those too large or too many to keep, a line
 * each as {@code path|count|text}: the text that often, or that many files where the path has {@code {n}} in it.
 */
final class Fixtures {
    static final Path CHECK = Path.of("src/test/resources/check");
    private static final Path SOUND = Path.of("src/test/resources/sound");
    private static final Path PLAYED = Path.of("src/test/resources/played/sound");
    private static final String EXPECTED = "expected.txt";
    private static final String ABSENT = "absent.txt";
    private static final String MADE = "made.txt";

    private Fixtures() {}

    static List<PackFile> sound() throws IOException {
        return PackFiles.in(SOUND);
    }

    static List<String> codes() throws IOException {
        try (Stream<Path> folders = Files.list(CHECK)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** A pack of which nothing is to be told that shows in play. */
    static List<PackFile> played() throws IOException {
        return PackFiles.in(PLAYED);
    }

    /** Where everything is understood, in the sound pack. */
    static Scope scope() throws IOException {
        Folder folder = Folders.read(sound(), Abreast.ALONE, new KnownTrees(), new ArrayList<>());
        Names names = Registers.of(folder, new ArrayList<>()).names();
        return Scope.text(names).within(names.counterparts().entries().get(0));
    }

    static List<PackFile> of(String code) throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        for (PackFile file : sound()) {
            files.put(file.path(), file.bytes());
        }
        for (PackFile file : PackFiles.in(CHECK.resolve(code))) {
            switch (file.path()) {
                case EXPECTED -> {}
                case ABSENT -> lines(file).forEach(files::remove);
                case MADE -> lines(file).forEach(line -> make(line, files));
                default -> files.put(file.path(), file.bytes());
            }
        }
        List<PackFile> pack = new ArrayList<>();
        files.forEach((path, bytes) -> pack.add(new PackFile(path, bytes)));
        return pack;
    }

    private static List<String> lines(PackFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
    }

    private static void make(String line, NavigableMap<String, byte[]> files) {
        String[] parts = line.split("\\|", -1);
        int count = Integer.parseInt(parts[1]);
        String text = parts[2].replace("\\n", "\n");
        if (!parts[0].contains("{n}")) {
            files.put(parts[0], text.repeat(count).getBytes(StandardCharsets.UTF_8));
            return;
        }
        for (int number = 0; number < count; number++) {
            String path = parts[0].replace("{n}", Integer.toString(number));
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
