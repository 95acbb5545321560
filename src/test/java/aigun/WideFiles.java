package aigun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A pack of very many small scenes, written as a folder of YAML: what it costs to read one. From scene {@code i} one
 * choice goes on to the next and one leaps to {@code 2i + 1}; every seventh has a third, which a track can close. Past
 * the last comes the end. A hundred scenes are a chapter and stand in a folder of their own.
 */
public final class WideFiles {
    private static final int CHAPTER = 100;
    private static final int THIRD_EVERY = 7;
    private static final int SPENT_EVERY = 5;
    private static final String END = "end/last";

    /** Thirty words, of which a scene begins with another each. */
    private static final List<String> WORDS = List.of(
            ("the road goes on between two rows of bare willows and somewhere ahead a dog barks twice at a cart "
                            + "that nobody has driven since the first snow fell here")
                    .split(" ", -1));

    private final int scenes;
    private final int words;

    private WideFiles(int scenes, int words) {
        this.scenes = scenes;
        this.words = words;
    }

    /** Writes so many scenes of thirty words, an ending and the pack's own file to a folder that is there. */
    public static void write(int scenes, Path folder) throws IOException {
        write(scenes, WORDS.size(), folder);
    }

    /** The same with so many words in the text of each scene. */
    public static void write(int scenes, int words, Path folder) throws IOException {
        WideFiles files = new WideFiles(scenes, words);
        Files.writeString(folder.resolve("pack.yaml"), files.head());
        Files.createDirectories(folder.resolve(END).getParent());
        Files.writeString(
                folder.resolve(END + ".yaml"),
                "title: The end\ntext: The road ends at a river.\nending: {kind: arrived, signed: false}\n");
        for (int scene = 0; scene < scenes; scene++) {
            Path path = folder.resolve(files.id(scene) + ".yaml");
            if (scene % CHAPTER == 0) {
                Files.createDirectories(path.getParent());
            }
            Files.writeString(path, files.scene(scene));
        }
    }

    private String head() {
        return """
                format: 1
                id: wide
                title: A long road
                version: 1.0.0
                sides:
                  traveller: {name: Traveller}
                tracks:
                  strength: {name: Strength, range: [0, 9], start: 9}
                starts:
                  morning: {side: traveller, title: In the morning, scene: %s}
                """.formatted(id(0));
    }

    private String id(int scene) {
        return scene < scenes ? "c" + scene / CHAPTER + "/s" + scene : END;
    }

    private String scene(int scene) {
        StringBuilder text = new StringBuilder();
        text.append("title: Milestone ").append(scene).append('\n');
        text.append("chapter: Part ").append(scene / CHAPTER).append('\n');
        text.append("text: |\n  ").append(prose(scene)).append("\nchoices:\n");
        choice(text, "go-on", "Go on.", id(scene + 1));
        choice(text, "leap-ahead", "Leap ahead.", id(2 * scene + 1));
        if (scene % SPENT_EVERY == 0) {
            text.append("    effects: [{add: {strength: -1}}]\n");
        }
        if (scene % THIRD_EVERY == 0) {
            choice(text, "run", "Run.", id(scene + 2));
            text.append("    when: strength >= 5\n    locked: You are too tired.\n");
        }
        return text.toString();
    }

    private String prose(int scene) {
        StringBuilder prose = new StringBuilder();
        for (int word = 0; word < words; word++) {
            prose.append(word == 0 ? "" : " ").append(WORDS.get((scene + word) % WORDS.size()));
        }
        return prose.append('.').toString();
    }

    private static void choice(StringBuilder text, String id, String label, String to) {
        text.append("  ").append(id).append(":\n");
        text.append("    label: ").append(label).append('\n');
        text.append("    next: ").append(to).append('\n');
        text.append("    status: counterfactual\n    grade: D\n    because: Made by rule.\n");
    }

    /** The first argument is how many scenes, the second a folder that is there. */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }
}
