package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasAppendedIsThereBeforeAnythingIsClosed() throws IOException {
        try (JournalFile file = JournalFile.create(folder.resolve("games"), "qing", "header\n")) {
            file.append("1\n");

            assertThat(Files.readString(file.path())).isEqualTo("header\n1\n");
        }
    }

    @Test
    void twoGamesOfOneNameGetFilesOfTheirOwn() throws IOException {
        try (JournalFile one = JournalFile.create(folder, "qing", "a\n");
                JournalFile two = JournalFile.create(folder, "qing", "b\n")) {
            assertThat(one.path()).isNotEqualTo(two.path());
            assertThat(Files.readString(one.path())).isEqualTo("a\n");
            assertThat(Files.readString(two.path())).isEqualTo("b\n");
        }
    }

    @Test
    void aJournalThatSomebodyPlaysCannotBeOpenedAgain() throws IOException {
        try (JournalFile file = JournalFile.create(folder, "qing", "header\n")) {
            assertThat(JournalFile.open(file.path(), 7)).isEmpty();
        }
    }

    @Test
    void openingCutsOffATornLineAndGoesOnAfterIt() throws IOException {
        Path path = Files.writeString(folder.resolve("game.aigun"), "header\n1\n2 tor");

        try (JournalFile file = JournalFile.open(path, 9).orElseThrow()) {
            file.append("2\n");
        }

        assertThat(Files.readString(path)).isEqualTo("header\n1\n2\n");
    }

    @Test
    void aFullDiskLeavesTheFileAsItWas() throws IOException {
        Path full = Path.of("/dev/full");
        assertThat(full).exists();
        try (JournalFile file = JournalFile.open(full, 0).orElseThrow()) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> file.append("1\n")))
                    .isInstanceOf(IOException.class);
        }
    }
}
