package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.Golden;
import aigun.engine.Address;
import aigun.screen.Messages;
import aigun.screen.Widths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasTextTest {
    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void anAtlasIsAPage(int width) {
        assertPage("whole-" + width, AtlasText.of(HandMade.whole(), new Style(width, Signs.BLOCKS), messages()), width);
    }

    @Test
    void whatWasStoppedEarlySaysWhatIsProvedAndWhatIsABound() {
        assertPage("stopped", AtlasText.of(HandMade.stopped(), new Style(80, Signs.BLOCKS), messages()), 80);
    }

    @Test
    void fromAPathOnNothingIsCalledWrongThatElsewhereMayBeRight() {
        String page = AtlasText.of(HandMade.ofRest(), new Style(80, Signs.BLOCKS), messages());

        assertPage("rest", page, 80);
        assertThat(page).contains("Nothing is wrong.");
    }

    @Test
    void oneEndingIsShownAloneWithItsWays() {
        assertPage(
                "ending",
                AtlasText.ofEnding(FerryPack.STORM, HandMade.whole(), new Style(80, Signs.BLOCKS), messages()),
                80);
    }

    @Test
    void whereOnlyAsciiCanBeShownNothingElseIs() {
        String page = AtlasText.of(HandMade.whole(), new Style(80, Signs.ASCII), messages());

        assertThat(page.chars()).allMatch(sign -> sign < 128);
        assertThat(page).contains("70.0 %  ####");
    }

    @Test
    void aPageIsMoreThanAsWideAsTheNarrowestOnlyWhereAWordIs() {
        String page = AtlasText.of(HandMade.whole(), new Style(40, Signs.BLOCKS), messages());

        assertThat(page.lines()).allMatch(line -> Widths.columns(line) <= 40);
    }

    private static void assertPage(String name, String page, int width) {
        assertThat(page.lines()).allMatch(line -> Widths.columns(line) <= width);
        Golden.assertMatches("explore/" + name, page);
    }

    private static Messages messages() {
        try {
            return Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void aLongListIsCutAndSaysByHowMuch() {
        List<Finding> many = java.util.stream.IntStream.range(0, 23)
                .mapToObj(number -> new Finding(
                        Finding.Kind.CHOICE_NEVER,
                        Finding.Weight.WRONG,
                        Address.file("hall").at("choices").at("c" + number),
                        "",
                        Optional.empty()))
                .toList();
        Page page = new Page(80);

        new FindingLines(messages(), page, false).add(Finding.Weight.WRONG, many);

        assertThat(page.toString())
                .contains("(23):")
                .contains("c19")
                .doesNotContain("c20")
                .contains("and 3 more");
    }
}
