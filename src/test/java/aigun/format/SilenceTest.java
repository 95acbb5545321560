package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is broken silences what follows from it, and nothing else. */
class SilenceTest {
    private static final String OTHER_FAULT = "hall/river.yaml number-range";

    @Test
    void anIssueWithoutPositionsIsNotBlamedOnThoseWhoNameThem() throws IOException {
        assertThat(told("pack.yaml", "    positions:\n      free:", "    positions: none\n    price:\n      free:"))
                .containsExactly(OTHER_FAULT, "pack.yaml not-a-mapping", "pack.yaml unknown-key");
    }

    @Test
    void aTrackWithoutARangeTakesAnyValue() throws IOException {
        assertThat(told("pack.yaml", "range: [0, 5]", "range: wide"))
                .containsExactly(OTHER_FAULT, "pack.yaml not-a-list");
    }

    @Test
    void aTrackThatIsNoMappingIsStillATrack() throws IOException {
        assertThat(told("pack.yaml", "  clock:\n    name: Clock\n    range: [0, 6]\n    start: 0\n", "  clock: 6\n"))
                .containsExactly(OTHER_FAULT, "pack.yaml not-a-mapping");
    }

    @Test
    void tracksThatAreNoMappingMayHaveBeenAnything() throws IOException {
        assertThat(told("pack.yaml", "tracks:\n", "tracks: none\nrest:\n"))
                .containsExactly(OTHER_FAULT, "pack.yaml not-a-mapping", "pack.yaml unknown-key");
    }

    @Test
    void aSceneThatCannotBeReadIsStillAScene() throws IOException {
        assertThat(told("hall/door.yaml", "title: At the door", "title: [At the door"))
                .containsExactly("hall/door.yaml open-bracket", OTHER_FAULT);
    }

    @Test
    void aFileOfSourcesThatCannotBeReadMayHaveHeldAnySource() throws IOException {
        assertThat(told("sources.yaml", "sources:", "\tsources:"))
                .containsExactly(OTHER_FAULT, "sources.yaml tab-indent");
    }

    @Test
    void aPackFileThatCannotBeReadIsTheOnlyFaultItMakes() throws IOException {
        assertThat(told("pack.yaml", "format: 1\n", "format: 1\n  id: ferry\n"))
                .containsExactly(OTHER_FAULT, "pack.yaml indent");
    }

    @Test
    void aKeyWithABlankInThePackFileIsToldAndStopsNothing() throws IOException {
        assertThat(told("pack.yaml", "version: 1.0.0", "the version: 1.0.0"))
                .containsExactly(OTHER_FAULT, "pack.yaml colon-in-text");
    }

    @Test
    void aCounterpartThatCannotBeReadIsStillACounterpart() throws IOException {
        assertThat(told("counterparts/otto.yaml", "person: otto", "person: [otto"))
                .containsExactly("counterparts/otto.yaml open-bracket", OTHER_FAULT);
    }

    @Test
    void aFlagWithAPoorNameIsToldOnceAndNotWhereItIsUsed() throws IOException {
        List<PackFile> files = Edits.replaced(faulty(), "pack.yaml", "  warned:\n", "  Warned:\n");
        files = Edits.replaced(files, "pack.yaml", "flags: [warned]", "flags: []");
        files = Edits.replaced(files, "counterparts/otto.yaml", "when: warned", "when: letter");
        files = Edits.replaced(files, "hall/door.yaml", "not warned", "not letter");
        files = Edits.replaced(files, "hall/door.yaml", "informed: warned", "informed: letter");

        assertThat(told(files)).containsExactly(OTHER_FAULT, "pack.yaml not-an-id");
    }

    @Test
    void twoFaultsOfOneElementAreBothTold() throws IOException {
        assertThat(told("hall/door.yaml", "place: hall\npresent: [otto, ada]", "place: hal\npresent: otto"))
                .containsExactly("hall/door.yaml unknown-place", "hall/door.yaml not-a-list", OTHER_FAULT);
    }

    private static List<String> told(String path, String from, String to) throws IOException {
        return told(Edits.replaced(faulty(), path, from, to));
    }

    private static List<String> told(List<PackFile> files) {
        return PackReader.read(files).diagnostics().stream()
                .map(fault ->
                        fault.location().source().name() + " " + fault.code().word())
                .toList();
    }

    /** With a fault of its own, which has to be told whatever else is. */
    private static List<PackFile> faulty() throws IOException {
        return Edits.replaced(Fixtures.sound(), "hall/river.yaml", "weight: 2", "weight: 0");
    }
}
