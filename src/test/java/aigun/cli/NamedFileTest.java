package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aigun.cli.NamedFile.Taken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command makes is put in a file whole or not at all, and in the place of nothing that was not to go. */
class NamedFileTest {
    @TempDir
    private Path folder;

    private Optional<String> write(Path file, Taken taken) throws IOException {
        return new NamedFile(file, folder.resolve("game").toString(), Exports.messages()).write("new", taken);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileHoldsAllOfItAndNothingElseIsLeft() throws IOException {
        assertThat(write(folder.resolve("page.html"), Taken.KEPT)).isEmpty();
        assertThat(write(folder.resolve("other.html"), Taken.REPLACED)).isEmpty();

        assertThat(folder.resolve("page.html")).hasContent("new");
        assertThat(files()).containsExactly("other.html", "page.html");
    }

    @Test
    void aFileThatIsThereIsWrittenOverOnlyWhereThatWasAsked() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "mine");

        assertThat(write(page, Taken.KEPT).orElseThrow()).contains("is there already");
        assertThat(page).hasContent("mine");
        assertThat(write(page, Taken.REPLACED)).isEmpty();
        assertThat(page).hasContent("new");
        assertThat(files()).containsExactly("page.html");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), page);
        Path astray = Files.createSymbolicLink(folder.resolve("astray"), folder.resolve("nothing"));

        assertThat(write(link, Taken.KEPT).orElseThrow()).contains("is there already");
        assertThat(page).hasContent("mine");
        assertThat(write(link, Taken.REPLACED)).isEmpty();
        assertThat(write(astray, Taken.KEPT).orElseThrow()).contains("is there already");
        assertThat(write(astray, Taken.REPLACED).orElseThrow()).contains("is no file");

        assertThat(link).isSymbolicLink();
        assertThat(astray).isSymbolicLink();
        assertThat(page).hasContent("new");
        assertThat(files()).containsExactly("astray", "link", "page.html");
    }

    @Test
    void aFolderAndThePathItselfAreLeftAsTheyAre() throws IOException {
        Path game = Files.writeString(folder.resolve("game"), "decisions");

        assertThat(write(folder, Taken.REPLACED).orElseThrow()).contains("is no file");
        assertThat(write(game, Taken.REPLACED).orElseThrow()).contains("is the path itself");
        assertThat(game).hasContent("decisions");
    }

    @Test
    void noFolderIsMade() throws IOException {
        assertThatThrownBy(() -> write(folder.resolve("absent/page.html"), Taken.REPLACED))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(files()).isEmpty();
    }
}
