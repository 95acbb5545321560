package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Pack;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Explanation;
import aigun.source.Reading;
import aigun.source.Report;
import aigun.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The author's guide says what is so: its packs can be played, and its tables are the declarations. */
class GuideTest {
    private static final Path FILE = Path.of("scenes/README.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TABLE_OF_KEYS = Pattern.compile("<!-- keys: (.*?) -->\n((?:\\|.*\n)*)");
    private static final Pattern TABLE_OF_CODES = Pattern.compile("<!-- codes -->\n((?:\\|.*\n)*)");

    @TestFactory
    Stream<DynamicTest> eachPackOfTheGuideCanBePlayed() {
        return Stream.of("ferry", "crossing")
                .map(pack -> DynamicTest.dynamicTest(pack, () -> {
                    Reading<Pack> reading = PackReader.read(files(pack));

                    assertThat(Report.of(reading.diagnostics())).isEmpty();
                    assertThat(reading).isInstanceOf(Reading.Good.class);
                }));
    }

    /** The blocks whose first line names a file of the pack. */
    private static List<PackFile> files(String pack) throws IOException {
        List<PackFile> files = new ArrayList<>();
        for (String block : blocks()) {
            String first = block.lines().findFirst().orElse("");
            if (first.startsWith("# " + pack + "/")) {
                String path = first.substring(pack.length() + 3);
                files.add(new PackFile(path, block.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(FILE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void theFirstSceneHasTenLines() throws IOException {
        assertThat(new String(files("ferry").get(0).bytes(), StandardCharsets.UTF_8).lines())
                .hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void everyBlockCanBeRead() throws IOException {
        for (String block : blocks()) {
            assertThat(Trees.read(new Source("block.yaml", block)).diagnostics())
                    .as(block)
                    .isEmpty();
        }
    }

    @Test
    void theTablesOfKeysAreTheDeclarations() throws IOException {
        String guide = Files.readString(FILE);
        String updated = TABLE_OF_KEYS
                .matcher(guide)
                .replaceAll(table -> "<!-- keys: " + table.group(1) + " -->\n"
                        + java.util.regex.Matcher.quoteReplacement(Declarations.table(element(table.group(1)))));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, updated);
        }

        assertThat(guide).isEqualTo(updated);
    }

    private static Element element(String name) {
        return Declarations.all().stream()
                .filter(element -> element.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyElementHasItsTable() throws IOException {
        assertThat(TABLE_OF_KEYS.matcher(Files.readString(FILE)).results().map(table -> table.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Declarations.all().stream().map(Element::name).toList());
    }

    @Test
    void everyConditionShownCanBeRead() throws IOException {
        List<String> shown = firstColumn("<!-- conditions -->");
        for (String condition : shown) {
            List<Diagnostic> faults = new ArrayList<>();
            assertThat(Expressions.condition(scalar(condition), Fixtures.scope(), faults))
                    .as(condition)
                    .isPresent();
            assertThat(faults).as(condition).isEmpty();
        }
        assertThat(String.join("\n", shown)).contains(Words.JOINING).contains(Words.CONDITIONS);
    }

    @Test
    void everyAmountShownCanBeRead() throws IOException {
        List<String> shown = firstColumn("<!-- amounts -->");
        for (String amount : shown) {
            List<Diagnostic> faults = new ArrayList<>();
            assertThat(Expressions.amount(scalar(amount), Fixtures.scope(), faults))
                    .as(amount)
                    .isPresent();
            assertThat(faults).as(amount).isEmpty();
        }
        assertThat(String.join("\n", shown)).contains(Words.AMOUNTS);
    }

    private static List<String> firstColumn(String marker) throws IOException {
        String guide = Files.readString(FILE);
        String table = guide.substring(guide.indexOf(marker));
        return Pattern.compile("^\\| `(.*?)` \\|", Pattern.MULTILINE)
                .matcher(table.substring(0, table.indexOf("\n\n")))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, Node.Kind.TEXT, new Source("guide", text).at(1, 1));
    }

    @Test
    void theReservedWordsAreAllThere() throws IOException {
        String sentence = Files.readString(FILE)
                .lines()
                .filter(line -> line.startsWith("`always`, `and`"))
                .findFirst()
                .orElseThrow();

        assertThat(Pattern.compile("`(.*?)`")
                        .matcher(sentence)
                        .results()
                        .map(word -> word.group(1))
                        .toList())
                .isEqualTo(Words.RESERVED);
    }

    @Test
    void theTableOfCodesIsTheirExplanationsInBrief() throws IOException {
        StringBuilder table =
                new StringBuilder("<!-- codes -->\n| code | what is wrong | what to do |\n| --- | --- | --- |\n");
        for (Code code : Code.values()) {
            Explanation explanation = ExplanationsTest.of(code);
            String row = "`" + code.word() + "` | " + explanation.brief() + " | "
                    + explanation.ways().get(0).replace("|", "\\|");
            table.append("| ").append(row).append(" |\n");
        }
        String guide = Files.readString(FILE);
        String updated =
                TABLE_OF_CODES.matcher(guide).replaceAll(java.util.regex.Matcher.quoteReplacement(table.toString()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, updated);
        }

        assertThat(guide).isEqualTo(updated).contains(table);
    }

    @Test
    void everyLinkWithinTheGuideLeadsToAHeading() throws IOException {
        String guide = Files.readString(FILE);
        List<String> headings = guide.lines()
                .filter(line -> line.startsWith("#") && !line.startsWith("# crossing") && !line.startsWith("# ferry"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace(' ', '-'))
                .toList();

        assertThat(Pattern.compile("\\]\\(#(.*?)\\)").matcher(guide).results().map(link -> link.group(1)))
                .isSubsetOf(headings);
    }
}
