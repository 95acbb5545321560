package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.GuideBlocks;
import aigun.GuideBlocks.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The author's guide, done as it says: its commands one after the other, by the jar, in a folder with the packs it speaks
 * of, and all that it shows of what they print.
 */
class GuideIT {
    private static final String COMMAND = "java -jar target/aigun.jar ";

    /** Pages of which the guide shows the beginning alone. */
    private static final List<String> BEGINNINGS = List.of("Testing");

    /** Those of which it shows the end alone. */
    private static final List<String> ENDS = List.of("What no test would notice");

    /** What a command ends with that finds something. */
    private static final Map<String, Integer> EXITS = Map.of("Verifying", Exits.FINDINGS);

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private static List<Block> blocks() throws IOException {
        return GuideBlocks.all().stream()
                .filter(block -> block.language().isEmpty())
                .toList();
    }

    private static boolean isCommands(Block block) {
        return block.text().lines().allMatch(line -> line.startsWith(COMMAND));
    }

    @BeforeEach
    void makePacks() throws IOException {
        GuidePack.write("ferry", folder);
        GuidePack.write("crossing", folder);
        run("new old-ferry");
        copy(Path.of("src/test/resources/facts"), folder.resolve("ford"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** A command of the guide without its beginning; what it prints goes where it says. */
    private Jar.Run run(String command) throws IOException {
        String[] parts = command.split(" > ", -1);
        Jar.Run run = Jar.runIn(folder, home, Arrays.asList(parts[0].split(" ", -1)));
        if (parts.length == 2) {
            Files.writeString(folder.resolve(parts[1]), run.out());
            assertThat(run.out()).as(command).isNotEmpty();
        }
        return run;
    }

    private Jar.Run last(Block block) throws IOException {
        Jar.Run run = new Jar.Run(0, "", "");
        for (String line : block.text().lines().toList()) {
            run = run(line.substring(COMMAND.length()));
            assertThat(run.err()).as(line).doesNotContain("Exception", "All that can be asked for");
            assertThat(run.exit())
                    .as(line + "\n" + run.out() + run.err())
                    .isEqualTo(EXITS.getOrDefault(block.heading(), 0));
        }
        return run;
    }

    @Test
    void everyCommandDoesWhatIsShown() throws IOException {
        Block before = new Block("", "", "nothing");
        Jar.Run run = new Jar.Run(0, "", "");
        int shown = 0;
        for (Block block : blocks()) {
            if (isCommands(block)) {
                prepare(block.heading());
                run = last(block);
            } else if (isCommands(before) && before.heading().equals(block.heading()) && isOutput(block)) {
                assertShown(block, run.out());
                shown++;
            } else {
                assertThat(others()).as(block.text()).contains(block);
            }
            before = block;
        }
        assertThat(shown).isEqualTo(6);
    }

    private static boolean isOutput(Block block) throws IOException {
        return !others().contains(block);
    }

    private static void assertShown(Block block, String out) {
        String page = ascii(out);
        String shown = ascii(block.text());
        if (BEGINNINGS.contains(block.heading())) {
            assertThat(page).startsWith(shown + "\n").isNotEqualTo(shown);
        } else if (ENDS.contains(block.heading())) {
            assertThat(page).endsWith("\n\n" + shown);
        } else {
            assertThat(page).isEqualTo(shown);
        }
    }

    /** Bars are drawn by the locale of whoever runs the test. */
    private static String ascii(String page) {
        return page.replaceAll(" *[#▏▎▍▌▋▊▉█]+\n", "\n");
    }

    private void prepare(String heading) throws IOException {
        if (heading.equals("Verifying")) {
            run("explore crossing --ending end/a-tenth --format path > tenth.aigun");
            edit("crossing/hall/door.yaml", "label: Look into the chest.", "label: Open the chest.");
            edit("crossing/hall/door.yaml", "  show:\n", "  tell:\n");
        }
        if (heading.equals("Counting a class")) {
            Files.createDirectory(folder.resolve("class"));
            Files.copy(folder.resolve("storm.aigun"), folder.resolve("class/storm.aigun"));
        }
    }

    private void edit(String path, String from, String to) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    /** What is shown and printed by none of the commands; a test each is below. */
    private static List<Block> others() throws IOException {
        return List.of(slip(), watched(), mended(), schemaLine());
    }

    private static Block block(String heading, String beginning) throws IOException {
        return blocks().stream()
                .filter(block -> block.heading().equals(heading) && block.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Block slip() throws IOException {
        return block("Your first scene", "ferry/river/bank.yaml:");
    }

    @Test
    void theFaultShownIsToldLikeThat() throws IOException {
        edit("ferry/river/bank.yaml", "next: river/far-bank", "next: river/far-bnak");

        assertThat(run("check ferry").out()).isEqualTo(slip().text());
    }

    private static Block watched() throws IOException {
        return block("Checking", "---- ");
    }

    @Test
    void whatIsShownOfWatchingIsWhatCheckSaysBeneathALineWithTheTime() throws IOException {
        List<String> shown = watched().text().lines().toList();

        assertThat(shown.get(0)).hasSize(80).matches("---- \\d\\d:\\d\\d:\\d\\d -+");
        assertThat(run("check old-ferry").out().lines()).containsExactlyElementsOf(shown.subList(1, shown.size()));
    }

    private static Block mended() throws IOException {
        return block("Checking", "--- ");
    }

    @Test
    void theMendShownIsTheOneThatIsOffered() throws IOException {
        edit("old-ferry/well/evening.yaml", "draft.water == half", "draft.watre == half");

        assertThat(run("check --fix old-ferry").out()).contains(mended().text());
    }

    private static Block schemaLine() throws IOException {
        return block("In an editor", "# yaml-language-server");
    }

    @Test
    void theLineThatNamesASchemaIsTheFirstOfAScene() throws IOException {
        assertThat(Files.readString(folder.resolve("old-ferry/well/rim.yaml")))
                .startsWith(schemaLine().text());
    }
}
