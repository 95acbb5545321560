package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aigun.FerryPack;
import aigun.author.Atlas;
import aigun.author.Origin;
import aigun.engine.Story;
import aigun.model.Start;
import aigun.report.HandMade;
import aigun.screen.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedAtlasesTest {
    private static final Story STORY = Story.compile(FerryPack.PACK);
    private static final World WORLD = new World(STORY, "a".repeat(16), "b".repeat(16));
    private static final Start START = FerryPack.START;
    private static final Atlas ATLAS = HandMade.whole().explored().get(0).atlas();

    @TempDir
    private Path folder;

    private SavedAtlases kept() throws IOException {
        SavedAtlases saved = new SavedAtlases(folder.resolve("atlases"));
        saved.keep(ATLAS, START, WORLD);
        return saved;
    }

    @Test
    void whatWasKeptIsFoundToTheLastLandmark() throws IOException {
        assertThat(kept().find(WORLD, START)).isEqualTo(new SavedAtlases.Found.Kept(ATLAS, true));
    }

    @Test
    void aFileIsNamedByPackStartAndRules() throws IOException {
        kept();

        try (Stream<Path> files = Files.list(folder.resolve("atlases"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("ferry-north-aaaaaaaaaaaaaaaa.atlas");
        }
    }

    @Test
    void underOtherRulesOrForAnotherStartThereIsNone() throws IOException {
        SavedAtlases saved = kept();

        assertThat(saved.find(new World(STORY, "c".repeat(16), "b".repeat(16)), START))
                .isEqualTo(new SavedAtlases.Found.None());
        assertThat(saved.find(WORLD, FerryPack.AT_THE_TABLE)).isEqualTo(new SavedAtlases.Found.None());
    }

    @Test
    void aFileThatWasGivenAnotherNameIsNotBelieved() throws IOException {
        SavedAtlases saved = kept();
        World other = new World(STORY, "c".repeat(16), "b".repeat(16));
        Files.copy(saved.path(WORLD, START), saved.path(other, START));

        assertThat(saved.find(other, START)).isEqualTo(new SavedAtlases.Found.Damaged());
    }

    @Test
    void whereOnlyTextsWereChangedItSaysSo() throws IOException {
        World reworded = new World(STORY, WORLD.storyHash(), "d".repeat(16));

        assertThat(kept().find(reworded, START)).isEqualTo(new SavedAtlases.Found.Kept(ATLAS, false));
    }

    @Test
    void aFileThatIsCutOrChangedAnywhereIsNotBelieved() throws IOException {
        SavedAtlases saved = kept();
        Path path = saved.path(WORLD, START);
        byte[] whole = Files.readAllBytes(path);
        for (int at = 0; at < whole.length; at += 37) {
            Files.write(path, Arrays.copyOf(whole, at));
            assertThat(saved.find(WORLD, START)).as("cut at %d", at).isEqualTo(new SavedAtlases.Found.Damaged());
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            Files.write(path, changed);
            assertThat(saved.find(WORLD, START)).as("changed at %d", at).isEqualTo(new SavedAtlases.Found.Damaged());
        }
    }

    @Test
    void aLaterOneTakesThePlaceOfTheEarlier() throws IOException {
        SavedAtlases saved = kept();
        Files.write(saved.path(WORLD, START), new byte[] {1});

        saved.keep(ATLAS, START, WORLD);

        assertThat(saved.find(WORLD, START)).isInstanceOf(SavedAtlases.Found.Kept.class);
    }

    @Test
    void whatIsNotCompleteIsNotKept() {
        SavedAtlases saved = new SavedAtlases(folder);

        assertThatThrownBy(() -> saved.keep(HandMade.stopped().explored().get(0).atlas(), START, WORLD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNothingCanBeWrittenTheWorldIsToBlame() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "");

        assertThatThrownBy(() -> new SavedAtlases(file).keep(ATLAS, START, WORLD))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theAtlasFoundBeginsAtTheStartAsItIsNow() throws IOException {
        SavedAtlases.Found found = kept().find(WORLD, START);

        assertThat(((SavedAtlases.Found.Kept) found).atlas().origin()).isEqualTo(new Origin.Opening(START, List.of()));
    }
}
