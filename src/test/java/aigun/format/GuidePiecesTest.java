package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.GuideBlocks;
import aigun.source.Report;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the author's guide shows of a file is sound where it belongs, whether it is a whole file or a piece of one. */
class GuidePiecesTest {
    private static final Pattern WHOLE_FILE = Pattern.compile("# (ferry|crossing)/(\\S+)\n.*", Pattern.DOTALL);

    /** Pieces of files by their headings, and where each stands in the sound pack. */
    private static final SortedMap<String, Place> PLACES = new TreeMap<>(Map.of(
            "Effects", new Place("# hall/door.yaml\nchoices:\n  bow:\n", 4, ""),
            "Prose", new Place("# hall/stairs.yaml\n", 0, ""),
            "The map", new Place("# map.yaml\nmap:\n", 2, ""),
            "Looking things up", new Place("# pack.yaml\n", 0, ""),
            "Looking things up, 2",
                    new Place("# pack.yaml\n", 0, "  new-letter: {title: Another, text: He meant it.}\n"),
            "Renaming", new Place("# pack.yaml\ntracks:\n", 2, "")));

    private static final Place NOWHERE = new Place("", 0, "");

    /** What stands before a piece, how many blanks before each of its lines, and what else it speaks of. */
    private record Place(String before, int blanks, String after) {
        String put(String piece) {
            return before + piece.indent(blanks) + after;
        }
    }

    private static List<String> blocks(String language) throws IOException {
        return GuideBlocks.all().stream()
                .filter(block -> block.language().equals(language))
                .map(GuideBlocks.Block::text)
                .toList();
    }

    private static String free(String heading, Collection<String> taken) {
        int number = 1;
        while (taken.contains(number == 1 ? heading : heading + ", " + number)) {
            number++;
        }
        return number == 1 ? heading : heading + ", " + number;
    }

    /** Those that are no whole files by the heading above, with a number from the second under one heading on. */
    private static SortedMap<String, String> pieces() throws IOException {
        SortedMap<String, String> pieces = new TreeMap<>();
        for (GuideBlocks.Block block : GuideBlocks.all()) {
            if (block.language().equals("yaml")
                    && !WHOLE_FILE.matcher(block.text()).matches()) {
                pieces.put(free(block.heading(), pieces.keySet()), block.text());
            }
        }
        return pieces;
    }

    @TestFactory
    Stream<DynamicTest> eachPieceIsSoundWhereItBelongs() throws IOException {
        return pieces().entrySet().stream()
                .map(piece -> DynamicTest.dynamicTest(piece.getKey(), () -> {
                    Place place = PLACES.getOrDefault(piece.getKey(), NOWHERE);
                    assertThat(place).as("a place for this piece").isNotEqualTo(NOWHERE);
                    List<PackFile> pack = ExamplePack.of(place.put(piece.getValue()));

                    assertThat(Report.of(PackReader.read(pack).diagnostics())).isEmpty();
                    assertThat(pack).as("with the piece in it").isNotEqualTo(Fixtures.sound());
                }));
    }

    @Test
    void eachPlaceHasItsPiece() throws IOException {
        assertThat(pieces().keySet()).isEqualTo(PLACES.keySet());
    }

    /** YAML is read here and by {@link GuideTest}; commands and what they print are done by the jar. */
    @Test
    void nothingIsShownInALanguageThatNoTestReads() throws IOException {
        assertThat(GuideBlocks.all().stream().map(GuideBlocks.Block::language).distinct())
                .containsExactlyInAnyOrder("yaml", "json", "");
    }

    @Test
    void theSettingsOfAnEditorNameTheSchemaOfEachFileOfThePack() throws IOException {
        assertThat(blocks("json")).hasSize(1);
        JsonNode settings = new JsonMapper().readTree(blocks("json").get(0));
        List<String> schemas =
                Schemas.kinds().stream().map(kind -> "schema/" + kind.file()).toList();

        JsonNode json = settings.get("json.schemas").get(0);
        assertThat(json.get("url").asString()).isEqualTo("./schema/map.json");
        assertThat(json.get("fileMatch").get(0).asString()).isEqualTo("/map.json");
        SortedMap<String, String> schemaOf = new TreeMap<>();
        settings.get("yaml.schemas").properties().forEach(schema -> {
            assertThat(schemas).contains(schema.getKey());
            for (String pattern : patterns(schema.getValue())) {
                schemaOf.put(pattern, schema.getKey());
            }
        });
        for (String file : files("crossing")) {
            String kind = FileKind.of(Paths.withoutEnding(file)).name();
            assertThat(schemaOf.entrySet().stream()
                            .filter(entry -> matches(entry.getKey(), file))
                            .map(Map.Entry::getValue))
                    .as(file)
                    .containsExactly("schema/" + kind + ".json");
        }
    }

    private static List<String> patterns(JsonNode value) {
        List<String> patterns = new ArrayList<>();
        if (value.isString()) {
            patterns.add(value.asString());
        }
        value.forEach(each -> patterns.add(each.asString()));
        return patterns;
    }

    private static boolean matches(String pattern, String file) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return matcher.matches(Path.of(file));
    }

    private static List<String> files(String pack) throws IOException {
        return blocks("yaml").stream()
                .map(WHOLE_FILE::matcher)
                .filter(file -> file.matches() && file.group(1).equals(pack))
                .map(file -> file.group(2))
                .toList();
    }
}
