package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.format.Compiled;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
    @TempDir
    private Path home;

    private Path scene = Path.of("");
    private WatchedFolder folder = new WatchedFolder(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        Path pack = GuidePack.write("ferry", home);
        scene = pack.resolve("river/bank.yaml");
        folder = new WatchedFolder(pack);
        assertThat(folder.read()).isInstanceOf(Reading.Good.class);
    }

    private String title() throws IOException {
        return ((Reading.Good<Compiled>) folder.read())
                .value()
                .pack()
                .scenes()
                .get(0)
                .title();
    }

    @Test
    void nothingIsNewsUntilSomethingIsSaved() throws IOException {
        assertThat(folder.isNews(folder.look())).isFalse();

        Files.writeString(scene, Files.readString(scene) + "# later\n");

        assertThat(folder.isNews(folder.look())).isTrue();
        folder.read();
        assertThat(folder.isNews(folder.look())).isFalse();
    }

    /** As editors do that write beside a file and then put it in its place, with the time of the old one even. */
    @Test
    void aFileThatIsPutInThePlaceOfAnotherIsNews() throws IOException {
        FileTime then = Files.getLastModifiedTime(scene);
        Path beside = Files.writeString(home.resolve("beside"), Files.readString(scene));
        Files.setLastModifiedTime(beside, then);
        Files.move(beside, scene, StandardCopyOption.REPLACE_EXISTING);

        assertThat(folder.isNews(folder.look())).isTrue();
    }

    @Test
    void aFileThatComesOrGoesIsNews() throws IOException {
        Path added = Files.writeString(scene.resolveSibling("draft.yaml"), "title: Draft\n");
        assertThat(folder.isNews(folder.look())).isTrue();
        assertThat(folder.read()).isInstanceOf(Reading.Bad.class);

        Files.delete(added);

        assertThat(folder.isNews(folder.look())).isTrue();
        assertThat(folder.read()).isInstanceOf(Reading.Good.class);
    }

    /** What has its size, its time and its place on the disk still is taken for what it was. */
    @Test
    void whatDidNotChangeIsNotReadAgain() throws IOException {
        FileTime then = Files.getLastModifiedTime(scene);
        String text = Files.readString(scene);
        String before = title();
        Files.writeString(scene, text.replace(before, "x".repeat(before.length())));
        Files.setLastModifiedTime(scene, then);

        assertThat(folder.isNews(folder.look())).isFalse();
        assertThat(title()).isEqualTo(before);

        Files.setLastModifiedTime(scene, FileTime.fromMillis(then.toMillis() + 1_000));
        assertThat(title()).isEqualTo("x".repeat(before.length()));
    }
}
