package aigun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands between fences in the author's guide. */
public final class GuideBlocks {
    private static final Path GUIDE = Path.of("scenes/README.md");
    private static final String FENCE = "```";

    private GuideBlocks() {}

    /**
     * A block.
     *
     * @param heading the one above it
     * @param language as the fence names it, such as {@code yaml}; empty for commands and what they print
     * @param text its lines, without the blanks before all of them
     */
    public record Block(String heading, String language, String text) {}

    /** All of them, in order. */
    public static List<Block> all() throws IOException {
        List<Block> blocks = new ArrayList<>();
        String heading = "";
        List<String> fenced = new ArrayList<>();
        for (String line : Files.readAllLines(GUIDE)) {
            boolean fence = line.strip().startsWith(FENCE);
            if (fence && !fenced.isEmpty()) {
                String text = String.join("\n", fenced.subList(1, fenced.size()));
                blocks.add(new Block(heading, fenced.get(0), (text + "\n").stripIndent()));
                fenced.clear();
            } else if (fence) {
                fenced.add(line.strip().substring(FENCE.length()));
            } else if (!fenced.isEmpty()) {
                fenced.add(line);
            } else if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            }
        }
        return blocks;
    }
}
