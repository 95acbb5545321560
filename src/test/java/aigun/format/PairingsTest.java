package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Called;
import aigun.model.Gloss;
import aigun.model.Pack;
import aigun.model.Pairing;
import aigun.model.PaperId;
import aigun.model.SideId;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The glossary, and what papers say beside each other. */
class PairingsTest {
    private static final String GLOSSARY = """
            glossary:
              reeve:
                name: reeve
                names: [Vogt]
                called: {south: bailiff}
                text: Who speaks for a bank, such as [Otto](otto).[^town-book]
                sources: [town-book]
            """;

    @Test
    void anEntryOfTheGlossaryHasNamesAndWhatSidesCallIt() throws IOException {
        Gloss reeve = pack(Edits.with(Fixtures.sound(), "glossary.yaml", GLOSSARY))
                .glossary()
                .get(0);

        assertThat(reeve.names()).containsExactly("Vogt");
        assertThat(reeve.called()).containsExactly(new Called(new SideId("south"), "bailiff"));
        assertThat(reeve.sources()).hasSize(1);
    }

    @Test
    void proseLinksToTheGlossary() throws IOException {
        List<PackFile> files = Edits.with(Fixtures.sound(), "glossary.yaml", GLOSSARY);

        assertThat(faults(Edits.replaced(files, "hall/door.yaml", "[Ada](ada)", "[Ada](reeve)")))
                .isEmpty();
        assertThat(faults(Edits.replaced(files, "hall/door.yaml", "[Ada](ada)", "[Ada](reef)")))
                .extracting(fault -> fault.code().word())
                .containsExactly("unknown-link");
    }

    @Test
    void twoPapersSayTogetherWhatStandsInOneOfThem() throws IOException {
        Pack pack = pack(files(", beside: {old-letter: {text: The hand is the same., sources: [town-book]}}", ""));

        List<Pairing> beside = pack.papers().get(1).beside();
        assertThat(beside).extracting(Pairing::other).containsExactly(new PaperId("old-letter"));
        assertThat(beside.get(0).sources()).hasSize(1);
    }

    @Test
    void twoPapersAreNotPairedTwiceNorOneWithItself() throws IOException {
        String twice = ", beside: {old-letter: {text: The hand is the same.}}";
        String back = "    beside: {new-letter: {text: The hand is the same.}}\n";

        assertThat(faults(files(twice, back)))
                .extracting(fault -> fault.code().word())
                .containsExactly("named-twice");
        assertThat(faults(files(", beside: {new-letter: {text: The same.}}", "")))
                .extracting(fault -> fault.code().word())
                .containsExactly("named-twice");
        assertThat(faults(files(", beside: {no-letter: {text: The same.}}", "")))
                .extracting(fault -> fault.code().word())
                .containsExactly("unknown-paper");
    }

    /** The sound pack with a second paper, and more keys of the first. */
    private static List<PackFile> files(String ofTheNew, String ofTheOld) throws IOException {
        String text = "    text: He promised a tenth.\n";
        String letter = "  new-letter: {title: The new letter, text: He wants a fifth." + ofTheNew + "}\n";
        List<PackFile> two = Edits.replaced(Fixtures.sound(), "pack.yaml", "passages:", letter + "passages:");
        return Edits.replaced(two, "pack.yaml", text, text + ofTheOld);
    }

    private static List<Diagnostic> faults(List<PackFile> files) {
        return PackReader.read(files).diagnostics();
    }

    private static Pack pack(List<PackFile> files) {
        Reading<Pack> reading = PackReader.read(files);
        assertThat(reading.diagnostics()).isEmpty();
        return ((Reading.Good<Pack>) reading).value();
    }
}
