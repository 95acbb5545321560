package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedGamesTest {
    private static final SavedGames.Listed NOTHING = new SavedGames.Listed(Shelf.EMPTY, Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsNotThereHoldsNoGames() throws IOException {
        assertThat(listed(folder.resolve("games"))).isEqualTo(NOTHING);
    }

    /** Its own memory is a file that every process may open and none may read from the front. */
    @Test
    void aFileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        Path broken = Files.createSymbolicLink(folder.resolve("broken.aigun"), Path.of("/proc/self/mem"));
        SavedGames.Listed told = listed(folder);
        Files.delete(broken);

        assertThat(told.trouble().orElseThrow()).contains("broken.aigun could not be opened");
    }

    @Test
    void aGameThatWasNeverBegunIsNoTrouble() throws IOException {
        Files.writeString(folder.resolve("bare.aigun"), "aigun-path 1 pa");
        Files.writeString(folder.resolve("empty.aigun"), "");

        assertThat(listed(folder)).isEqualTo(NOTHING);
    }

    @Test
    void aNewerOrAStrangeFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("one.aigun"), "aigun-path 7 x\n");
        assertThat(listed(folder).trouble().orElseThrow())
                .contains("one.aigun was written by a newer version (format 7)");

        Files.writeString(file, "dear sir\n");
        assertThat(listed(folder).trouble().orElseThrow()).contains("one.aigun is no game that can be read");
        assertThat(listed(folder).shelf()).isEqualTo(Shelf.EMPTY);
    }

    private static SavedGames.Listed listed(Path folder) throws IOException {
        return SavedGames.of(folder, "ferry", Playing.messages());
    }
}
