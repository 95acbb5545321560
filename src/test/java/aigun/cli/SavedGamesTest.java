package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Messages;
import aigun.screen.Msg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedGamesTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsNotThereHoldsNoGames() throws IOException {
        assertThat(withTrouble(folder.resolve("games"))).containsExactly(new Msg.Games(List.of()));
    }

    /** Its own memory is a file that every process may open and none may read from the front. */
    @Test
    void aFileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        Path broken = Files.createSymbolicLink(folder.resolve("broken.aigun"), Path.of("/proc/self/mem"));
        List<Msg> told = withTrouble(folder);
        Files.delete(broken);

        assertThat(sentence(told)).contains("broken.aigun could not be opened");
    }

    @Test
    void aGameThatWasNeverBegunIsNoTrouble() throws IOException {
        Files.writeString(folder.resolve("bare.aigun"), "aigun-path 1 pa");
        Files.writeString(folder.resolve("empty.aigun"), "");

        assertThat(withTrouble(folder)).containsExactly(new Msg.Games(List.of()));
    }

    @Test
    void aNewerOrAStrangeFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("one.aigun"), "aigun-path 7 x\n");
        assertThat(sentence(withTrouble(folder))).contains("one.aigun was written by a newer version (format 7)");

        Files.writeString(file, "dear sir\n");
        assertThat(sentence(withTrouble(folder))).contains("one.aigun is no game that can be read");
        assertThat(SavedGames.of(folder, "ferry", messages())).isEqualTo(new Msg.Games(List.of()));
    }

    private static String sentence(List<Msg> told) {
        assertThat(told).hasSize(2).last().isInstanceOf(Msg.Failed.class);
        return ((Msg.Failed) told.get(1)).sentence();
    }

    private static List<Msg> withTrouble(Path folder) throws IOException {
        return SavedGames.withTrouble(folder, "ferry", messages());
    }

    private static Messages messages() throws IOException {
        return Playing.messages();
    }
}
