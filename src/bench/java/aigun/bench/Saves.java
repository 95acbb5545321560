package aigun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How soon a scene that was saved is on the screen of the one who writes it, in the largest pack there is. */
final class Saves {
    private static final Path PACK = Path.of("scenes/aigun-1858");
    private static final String SCENE = "qing/kang.yaml";
    private static final String TITLE = "title: Either side of a door";

    /** So many of the first are left out: Java is compiling itself meanwhile. */
    private static final int FIRST = 10;

    private static final int COUNTED = 40;

    private Saves() {}

    /**
     * What was measured.
     *
     * @param millis from before the file is written until its frame has come
     * @param megabytes the most memory that the game held, after all of them
     */
    record Watched(Figures millis, double megabytes) {}

    static Watched measure(Path home, String command) throws IOException, InterruptedException {
        Path pack = copied(home.resolve("pack"));
        String text = Files.readString(pack.resolve(SCENE));
        Figures millis = new Figures();
        try (Pty pty = Pty.start(home, command + " watch " + pack + " --start qing-aigun")) {
            pty.awaitShown("w sound");
            for (int save = 0; save < FIRST + COUNTED; save++) {
                // Cells that stay the same aren't painted again, so every letter is another.
                String title = Character.toString('A' + save % 26).repeat(12);
                pty.forget();
                long saved = System.nanoTime();
                Files.writeString(pack.resolve(SCENE), text.replace(TITLE, "title: " + title));
                pty.awaitShown(title);
                if (FIRST <= save) {
                    millis.add((System.nanoTime() - saved) / 1e6);
                }
                Thread.sleep(300 + 37 * (save % 7));
            }
            return new Watched(millis, Peak.megabytes(pty.java().pid()));
        }
    }

    private static Path copied(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(PACK)) {
            all = paths.toList();
        }
        for (Path path : all) {
            Path target = folder.resolve(PACK.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
        return folder;
    }
}
