package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Command;
import aigun.screen.Messages;
import aigun.screen.Msg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed is a new file each time, whole or not there at all. */
class PrintedFileTest {
    private static final Command.Print TEXT = new Command.Print("north-debrief", Command.Form.TEXT, "Looking back\n");
    private static final Command.Print MARKDOWN =
            new Command.Print("north-debrief", Command.Form.MARKDOWN, "# Looking back\n");

    @TempDir
    private Path home;

    @Test
    void theFormIsToldByTheEnding() throws IOException {
        assertThat(PrintedFile.write(home, "it", TEXT)).hasFileName("it.txt").hasContent("Looking back\n");
        assertThat(PrintedFile.write(home, "it", MARKDOWN)).hasFileName("it.md").hasContent("# Looking back\n");
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() throws IOException {
        Files.writeString(home.resolve("it.txt"), "mine");

        Path printed = PrintedFile.write(home, "it", TEXT);

        assertThat(printed).hasFileName("it-2.txt").hasContent("Looking back\n");
        assertThat(home.resolve("it.txt")).hasContent("mine");
        assertThat(files(home)).hasSize(2);
    }

    @Test
    void theGameSaysWhereItIsBesideTheGames() throws IOException {
        Msg told = games().run(TEXT).get(0);

        Path printed = home.resolve("printed");
        assertThat(files(printed)).hasSize(1);
        assertThat(told).isEqualTo(new Msg.Printed(files(printed).get(0).toString()));
    }

    @Test
    void whatTheDiskRefusesIsASentence() throws IOException {
        Files.writeString(home.resolve("printed"), "no folder");

        Msg told = games().run(TEXT).get(0);

        assertThat(told)
                .isInstanceOfSatisfying(
                        Msg.Failed.class,
                        failed -> assertThat(failed.sentence())
                                .startsWith("Nothing could be printed in " + home.resolve("printed")));
        assertThat(files(home)).hasSize(1);
    }

    private Games games() throws IOException {
        Messages messages = Playing.messages();
        return new Games(new Home(home, home.resolve("cache")), messages, new SplittableRandom(1));
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
