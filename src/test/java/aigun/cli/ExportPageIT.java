package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.chromium.Chromium;
import aigun.chromium.NeedsChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of HTML and the pictures that the jar writes, opened in a browser. */
@NeedsChromium
class ExportPageIT {
    private static final String WIDEST = "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)";
    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";
    private static final int PHONE = 360;

    @TempDir
    private static Path folder;

    private static final List<Chromium> browser = new ArrayList<>();
    private static Path page = Path.of("");
    private static Path map = Path.of("");
    private static Path compared = Path.of("");
    private static Path hostile = Path.of("");

    @BeforeAll
    static void writePages() throws IOException {
        String path = ExportedPath.record(folder).toString();
        page = write("page.html", "export", path, "--to", "html");
        map = write("map.svg", "export", path, "--to", "svg");
        compared = write("compared.html", "compare", path, "history", "--format", "html");
        hostile = Files.writeString(
                folder.resolve("hostile.html"),
                Exports.of(Hostile::of, "ask-a-tenth", "rough", "leave rise").to("html"));
    }

    private static Path write(String name, String... arguments) throws IOException {
        Jar.Run run = Jar.run(folder, "", arguments);
        assertThat(run.exit()).as(run.err()).isZero();
        return Files.writeString(folder.resolve(name), run.out());
    }

    @BeforeAll
    static void startBrowser(@TempDir Path profile) {
        browser.add(Chromium.start(profile));
    }

    @AfterAll
    static void endBrowser() {
        browser.forEach(Chromium::close);
    }

    private static Chromium open(Path file) {
        return browser.get(0).prefer("light").resize(1000, 800).open(file);
    }

    private static List<Path> pages() {
        return List.of(page, compared, hostile, map);
    }

    private static int number(Chromium opened, String expression) {
        return Integer.parseInt(opened.value(expression));
    }

    @Test
    void noPageComplainsOrAsksForAnythingOrRunsAScript() {
        for (Path file : pages()) {
            Chromium opened = open(file);

            assertThat(opened.complaints()).as(file.toString()).isEmpty();
            assertThat(opened.requests())
                    .as(file.toString())
                    .containsExactly(file.toUri().toString());
            assertThat(number(opened, "document.getElementsByTagName('script').length"))
                    .isZero();
        }
    }

    @Test
    void theDecisionsTheClausesTheMapsTheSourcesAndTheQuestionsAreThere() {
        Chromium opened = open(page);

        assertThat(number(opened, "document.querySelectorAll('#part-1 tbody tr').length"))
                .isEqualTo(8);
        assertThat(opened.value("document.querySelector('#part-1 tbody tr').innerText.replace(/\\s+/g, ' ')"))
                .startsWith("1. Either side of a door Answer that the line is Nerchinsk")
                .endsWith("historical");
        assertThat(opened.value(section("What you signed", "s.querySelectorAll('tbody tr').length")))
                .isEqualTo("9");
        assertThat(opened.value(section("Your line on the map", "s.querySelectorAll('svg[role=img] > title').length")))
                .isEqualTo("2");
        assertThat(opened.value(section("Sources", "10 < s.querySelectorAll('li').length")))
                .isEqualTo("true");
        assertThat(opened.value(section("Questions for a class", "0 < s.innerText.length")))
                .isEqualTo("true");
    }

    /** Of the section under a title. */
    private static String section(String title, String expression) {
        return "(s => " + expression + ")([...document.querySelectorAll('section')].find(each => "
                + "each.querySelector('h2').innerText === '" + title + "'))";
    }

    @Test
    void headingsLeaveNoLevelOutAndTablesSayWhatTheirCellsAre() {
        for (Path file : List.of(page, compared)) {
            Chromium opened = open(file);
            List<String> levels = List.of(
                    opened.value("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => h.tagName[1]).join()")
                            .split(","));

            assertThat(levels).startsWith("1", "2").containsOnlyOnce("1");
            for (int index = 1; index < levels.size(); index++) {
                int step = Integer.parseInt(levels.get(index)) - Integer.parseInt(levels.get(index - 1));
                assertThat(step).as("heading " + index + " of " + file).isLessThanOrEqualTo(1);
            }
            assertThat(number(opened, "document.querySelectorAll('th:not([scope])').length"))
                    .isZero();
            assertThat(number(opened, "document.querySelectorAll('table:not(:has(thead th))').length"))
                    .isZero();
        }
    }

    @Test
    void everyPartIsComeToFromTheContentsAndNoIdStandsTwice() {
        Chromium opened = open(page);

        assertThat(number(opened, "[...document.links].filter(a => !document.querySelector(a.hash)).length"))
                .isZero();
        assertThat(number(opened, "document.querySelectorAll('section').length"))
                .isEqualTo(number(opened, "document.links.length"));
        assertThat(
                        number(
                                opened,
                                "(ids => ids.length - new Set(ids).size)([...document.querySelectorAll('[id]')].map(e => e.id))"))
                .isZero();
    }

    @Test
    void nothingSticksOutOnAPhone() {
        for (Path file : List.of(page, compared, hostile)) {
            Chromium opened = open(file).resize(PHONE, 800);

            assertThat(number(opened, "innerWidth")).as(file.toString()).isEqualTo(PHONE);
            assertThat(number(opened, WIDEST)).as(file.toString()).isLessThanOrEqualTo(PHONE);
        }
    }

    @Test
    void wordsCanBeReadInLightAndInDark() {
        Chromium opened = open(page);
        String light = opened.value(PAPER);
        assertThat(contrasts(opened)).isNotEmpty().allMatch(contrast -> 4.5 <= contrast);

        opened.prefer("dark");
        assertThat(opened.value(PAPER)).isNotEqualTo(light);
        assertThat(contrasts(opened)).isNotEmpty().allMatch(contrast -> 4.5 <= contrast);
    }

    /** Of each colour in which words are written, with the paper. */
    private static List<Double> contrasts(Chromium opened) {
        String light = "(c => { const [r, g, b] = c.match(/[0-9.]+/g).slice(0, 3).map(v => v / 255)"
                + ".map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);"
                + " return 0.2126 * r + 0.7152 * g + 0.0722 * b; })";
        String colours = "[...new Set([...document.querySelectorAll('p,li,span,td,th,h1,h2,h3,dd,dt,a')]"
                + ".map(e => getComputedStyle(e).color))]";
        String contrast = "((a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))";
        String all = colours + ".map(c => " + contrast + "(" + light + "(c), " + light + "(" + PAPER + "))).join()";
        return Arrays.stream(opened.value(all).split(",")).map(Double::valueOf).toList();
    }

    @Test
    void onPaperEachSheetForAClassBeginsAPage() throws IOException {
        Chromium opened = open(page);
        int sheets = number(opened, "document.querySelectorAll('.new-page').length");
        try (PDDocument paper = Loader.loadPDF(opened.printed())) {
            assertThat(sheets).isEqualTo(3);
            assertThat(paper.getNumberOfPages()).isBetween(25, 60);
            List<String> tops = new ArrayList<>();
            for (int number = 1; number <= paper.getNumberOfPages(); number++) {
                tops.add(text(paper, number).strip().lines().findFirst().orElse(""));
            }
            assertThat(tops).contains("Questions for a class").doesNotContain("");
            assertThat(text(paper, 1)).contains("The Treaty of Aigun").doesNotContain("Contents");
        }
    }

    private static String text(PDDocument paper, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(paper);
    }

    @Test
    void whateverATextHoldsIsReadAsItWasWritten() {
        Chromium opened = open(hostile);

        assertThat(opened.value("document.title")).startsWith("The Ferry" + Hostile.WORDS);
        assertThat(opened.value("document.querySelector('h1').innerText")).startsWith("The Ferry" + Hostile.WORDS);
        assertThat(opened.value("document.querySelector('#part-1 tbody td').innerText"))
                .startsWith("Ask for a tenth." + Hostile.WORDS);
    }

    @Test
    void thePictureStandsByItselfAndSaysWhatItShows() {
        Chromium opened = open(map);

        assertThat(opened.value("document.documentElement.tagName")).isEqualTo("svg");
        assertThat(opened.value("document.querySelector('svg > title').textContent"))
                .isEqualTo("The Treaty of Aigun: the line of \"Qing: five days at Aigun\"");
        assertThat(opened.value("document.querySelector('svg > desc').textContent"))
                .contains("Russia's: ");
        assertThat(opened.value("[...document.querySelectorAll('text')].map(t => t.textContent).join('|')"))
                .contains("Aigun", "Amur", "boundary", "town", "held in common");
        assertThat(number(opened, "document.querySelectorAll('path.boundary').length"))
                .isPositive();
    }
}
