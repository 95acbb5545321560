package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.format.Compiled;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a pack's folder beside files to read. */
class PackFolderTest {
    @TempDir
    Path temp;

    private Path pack;

    @BeforeEach
    void copyTheSoundPack() throws IOException {
        pack = temp.resolve("pack");
        Path sound = Path.of("src/test/resources/sound");
        try (Stream<Path> files = Files.walk(sound)) {
            for (Path file : files.toList()) {
                Path copy = pack.resolve(sound.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void theFolderAloneIsSound() throws IOException {
        assertThat(told()).isEmpty();
    }

    @Test
    void aLinkOutOfThePackIsToldOf() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.yaml"), "title: Outside\nnext: hall/door\n");
        Files.createSymbolicLink(pack.resolve("hall/outside.yaml"), outside);

        assertThat(told()).containsExactly("hall/outside.yaml: \"hall/outside.yaml\" is a link out of the pack.");
    }

    @Test
    void aLinkToAFolderOutsideIsToldOf() throws IOException {
        Files.createSymbolicLink(pack.resolve("more"), Files.createDirectory(temp.resolve("more")));

        assertThat(told()).containsExactly("more: \"more\" is a link out of the pack.");
    }

    @Test
    void aLinkThatLeadsNowhereIsToldOf() throws IOException {
        Files.createSymbolicLink(pack.resolve("hall/gone.yaml"), Path.of("nowhere.yaml"));

        assertThat(told()).containsExactly("hall/gone.yaml: \"hall/gone.yaml\" is a link that leads nowhere.");
    }

    @Test
    void whatIsLinkedToIsUnknownAndNothingElseIsBlamed() throws IOException {
        Path river = Files.move(pack.resolve("hall/river.yaml"), temp.resolve("river.yaml"));
        Files.createSymbolicLink(pack.resolve("hall/river.yaml"), river);

        assertThat(told()).containsExactly("hall/river.yaml: \"hall/river.yaml\" is a link out of the pack.");
    }

    @Test
    void otherFaultsAreToldInTheSameRun() throws IOException {
        Files.createSymbolicLink(pack.resolve("hall/gone.yaml"), Path.of("nowhere.yaml"));
        Files.writeString(pack.resolve("hall/attic.yaml"), "title: The attic\n");

        assertThat(told()).hasSize(2);
    }

    @Test
    void linksWithinThePackAreNoFault() throws IOException {
        Files.createSymbolicLink(pack.resolve("hall/again.yaml"), Path.of("stairs.yaml"));
        Files.createSymbolicLink(pack.resolve("hall/loop"), Path.of("."));

        assertThat(told()).isEmpty();
    }

    /** A pack is the same pack, whatever somebody's editor keeps beside it. */
    @Test
    void whatIsAnEditorsIsNotRead() throws IOException {
        String before = PackFolder.contentHash(PackFolder.read(pack));
        Files.createDirectories(pack.resolve(".idea/" + "a/".repeat(20)));
        Files.createDirectory(pack.resolve("schema"));
        Files.writeString(pack.resolve("schema/scene.json"), "{");
        Files.writeString(pack.resolve("hall/.door.yaml"), "[");
        Files.createSymbolicLink(pack.resolve(".git"), Files.createDirectory(temp.resolve("git")));

        assertThat(told()).isEmpty();
        assertThat(PackFolder.contentHash(PackFolder.read(pack))).isEqualTo(before);
    }

    @Test
    void whatIsHiddenIsPassedOver() throws IOException {
        Files.createDirectories(pack.resolve(".git/refs"));
        Files.writeString(pack.resolve(".git/refs/attic.yaml"), "title: The attic\n");
        Files.writeString(pack.resolve(".hooks.yaml"), "hooks: []\n");
        Files.createSymbolicLink(pack.resolve("hall/.#door.yaml"), Path.of("ada@hall.3141"));

        assertThat(told()).isEmpty();
    }

    @Test
    void aFileTooDeepInFoldersIsToldOf() throws IOException {
        Path deep = pack.resolve("a/".repeat(16));
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("scene.yaml"), "title: Deep\nnext: hall/door\n");

        assertThat(told()).hasSize(1).allMatch(message -> message.endsWith("is in more than 16 folders."));
    }

    @Test
    void aFileOfManyGigabytesIsNotReadWhole() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(pack.resolve("hall/big.yaml").toFile(), "rw")) {
            file.setLength(5_000_000_000L);
        }

        assertThat(told())
                .containsExactly("hall/big.yaml: The file has more than 1000000 bytes, and no more can be read.");
    }

    private List<String> told() throws IOException {
        Reading<Compiled> reading = PackFolder.load(pack);
        return reading.diagnostics().stream().map(PackFolderTest::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.location().source().name() + ": " + diagnostic.message();
    }
}
