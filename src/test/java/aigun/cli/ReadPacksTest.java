package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.format.Compiled;
import aigun.format.PackCodec;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPacksTest {
    @TempDir
    private Path temp;

    private Path pack;
    private Path cache;

    @BeforeEach
    void aPack() throws IOException {
        pack = Files.createDirectories(temp.resolve("pack"));
        cache = temp.resolve("cache");
        Path sound = Path.of("src/test/resources/sound");
        try (Stream<Path> files = Files.walk(sound).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Path copy = pack.resolve(sound.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Compiled loaded(String reader) throws IOException {
        return ((Reading.Good<Compiled>) new ReadPacks(cache, reader).load(pack)).value();
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(cache)) {
            return all.sorted().toList();
        }
    }

    @Test
    void whatWasReadBeforeIsTheSame() throws IOException {
        Compiled first = loaded("a");

        assertThat(kept()).hasSize(1);
        assertThat(loaded("a")).isEqualTo(first);
    }

    @Test
    void itIsTakenFromTheCacheAndNotReadAgain() throws IOException {
        Compiled first = loaded("a");
        Compiled other = new Compiled(first.pack(), "another story", first.contentHash());
        Files.write(kept().get(0), PackCodec.write(other));

        assertThat(loaded("a").storyHash()).isEqualTo("another story");
    }

    @Test
    void aChangedFileIsRead() throws IOException {
        String title = loaded("a").pack().title();
        Path file = pack.resolve("pack.yaml");
        Files.writeString(file, Files.readString(file).replace(title, title + " again"));

        assertThat(loaded("a").pack().title()).isEqualTo(title + " again");
        assertThat(kept()).hasSize(2);
    }

    @Test
    void anotherBuildReadsAnew() throws IOException {
        loaded("a");
        loaded("b");

        assertThat(kept()).hasSize(2);
    }

    @Test
    void aDamagedFileIsReadAnewAndReplaced() throws IOException {
        Compiled first = loaded("a");
        byte[] bytes = Files.readAllBytes(kept().get(0));
        bytes[bytes.length / 2]++;
        Files.write(kept().get(0), bytes);

        assertThat(loaded("a")).isEqualTo(first);
        assertThat(Files.readAllBytes(kept().get(0))).isNotEqualTo(bytes);
    }

    @Test
    void whereNothingCanBeKeptThePackIsReadAllTheSame() throws IOException {
        Files.writeString(cache, "no folder");

        assertThat(loaded("a").pack().title()).isNotEmpty();
    }

    @Test
    void aPackWithFaultsIsNotKept() throws IOException {
        Files.writeString(pack.resolve("pack.yaml"), "id: [");

        assertThat(new ReadPacks(cache, "a").load(pack)).isInstanceOf(Reading.Bad.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    void onlyTheNewestAreKept() throws IOException {
        for (int reader = 0; reader < ReadPacks.PACKS_MAX + 3; reader++) {
            loaded("reader-" + reader);
        }

        assertThat(kept()).hasSize(ReadPacks.PACKS_MAX);
    }
}
