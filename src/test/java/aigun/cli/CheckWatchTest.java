package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is watched, beat by beat. */
class CheckWatchTest {
    private static final String SOUND = ": sound. 2 scenes, 0 warnings.\n";
    private static final String FAULT = "There is no scene \"river/far\".";

    @TempDir
    private Path temp;

    private Path pack;
    private Path bank;
    private CheckWatch watching;

    @BeforeEach
    void writeThePackOfTheGuide() throws IOException {
        pack = GuidePack.write("ferry", temp);
        bank = pack.resolve("river/bank.yaml");
        watching = new CheckWatch(
                List.of(pack),
                60,
                Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties"))));
        assertThat(watching.look()).hasValueSatisfying(text -> assertThat(text).endsWith(SOUND));
    }

    /** What is said once things are at rest, which takes a second look. */
    private String said() {
        Optional<String> early = watching.look();
        assertThat(early).isEmpty();
        return watching.look().orElse("");
    }

    private String faulty() throws IOException {
        return Files.readString(bank).replace("next: river/far-bank", "next: river/far");
    }

    @Test
    void theNarrowestWindowHasARuleToo() throws IOException {
        Messages messages = Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));

        assertThat(new CheckWatch(List.of(pack), 10, messages).look().orElse(""))
                .startsWith("---- ");
    }

    @Test
    void nothingIsSaidWhileNothingChanges() {
        assertThat(said()).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void aFileWrittenInPlaceIsNoticedAndSoIsItsMending() throws IOException {
        String before = Files.readString(bank);

        Files.writeString(bank, faulty());
        assertThat(said()).matches("(?s)---- \\d\\d:\\d\\d:\\d\\d -{46}\n.*").contains(FAULT, "1 error");

        Files.writeString(bank, before);
        assertThat(said()).matches("(?s)---- \\d\\d:\\d\\d:\\d\\d -{46}\n.*").endsWith(SOUND);
    }

    /** As editors do that never leave half a file. */
    @Test
    void aFileWrittenUnderAnotherNameFirstIsNoticed() throws IOException {
        Path draft = Files.writeString(bank.resolveSibling(".bank.yaml.swp"), faulty());
        Files.move(draft, bank, StandardCopyOption.ATOMIC_MOVE);

        assertThat(said()).contains(FAULT);
    }

    /** As editors do that keep the old one beside it. */
    @Test
    void aFileMovedAsideAndWrittenAnewIsNoticed() throws IOException {
        String faulty = faulty();
        Files.move(bank, bank.resolveSibling("bank.yaml~"));
        Files.writeString(bank, faulty);

        assertThat(said()).contains(FAULT);
    }

    @Test
    void anotherFileOfTheSameSizeAndTimeIsNoticed() throws IOException {
        FileTime time = Files.getLastModifiedTime(bank);
        String faulty = faulty() + "#  \n".repeat(9);
        Path draft = bank.resolveSibling("draft");
        Files.writeString(draft, faulty.substring(0, (int) Files.size(bank)));
        Files.setLastModifiedTime(draft, time);
        Files.move(draft, bank, StandardCopyOption.ATOMIC_MOVE);

        assertThat(said()).contains("[");
    }

    @Test
    void filesThatComeAndGoAreNoticed() throws IOException {
        Path scene = Files.writeString(pack.resolve("river/mid.yaml"), "title: Midstream\nnext: river/far-bank\n");
        assertThat(said()).contains("3 scenes");

        Files.delete(scene);
        assertThat(said()).endsWith(SOUND);
    }

    @Test
    void notesAndWhatEditorsKeepForThemselvesChangeNothing() throws IOException {
        Files.writeString(pack.resolve("notes.txt"), "To do.");
        Files.writeString(pack.resolve("river/.bank.yaml"), "title: [");
        Files.createSymbolicLink(pack.resolve("river/.#bank.yaml"), Path.of("ilha@hall.3141"));

        assertThat(said()).isEmpty();
    }

    @Test
    void nothingIsCheckedWhileFilesAreStillBeingWritten() throws IOException {
        for (String half : List.of("title: The", "title: The bank\n", "title: The bank\ntext: Mist.\n")) {
            Files.writeString(bank, half);
            assertThat(watching.look()).isEmpty();
        }

        assertThat(watching.look().orElse("")).contains("This scene has no way on.");
    }

    @Test
    void aFolderThatVanishesForAMomentIsNoTrouble() throws IOException {
        Path aside = temp.resolve("aside");
        Files.move(pack, aside);
        assertThat(watching.look()).isEmpty();
        Files.move(aside, pack);

        assertThat(watching.look()).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsToldOnceAndWaitedFor() throws IOException {
        Path aside = temp.resolve("aside");
        Files.move(pack, aside);

        assertThat(said()).contains("\"" + pack + "\" is no folder");
        assertThat(said()).isEmpty();

        Files.move(aside, pack);
        assertThat(said()).endsWith(SOUND);
    }

    @Test
    void whereCodesAreExplainedIsSaidOnce() throws IOException {
        Files.writeString(bank, faulty());
        assertThat(said()).contains("aigun explain CODE");

        Files.writeString(bank, faulty() + "\n");
        assertThat(said()).contains(FAULT).doesNotContain("aigun explain CODE");
    }
}
