package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.report.SchemaJson;
import aigun.source.Code;
import aigun.source.CodeKind;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor that knows our schemas tells of the same files as the reader, as far as what it tells is of their shape. */
class SchemasTest {
    private static final Editor EDITOR = new Editor();
    private static final Path NEW = Path.of("src/main/resources/aigun/new");

    /** Faults of shape: wherever the reader tells of one, the schema does. */
    static final Set<Code> SHAPE = EnumSet.of(
            Code.ANSWER_UNASKED,
            Code.COMMA_IN_TEXT,
            Code.EFFECT_FORM,
            Code.EMPTY_TEXT,
            Code.LINE_BREAK,
            Code.LIST_FOR_ONE,
            Code.MISSING_ANSWER,
            Code.MISSING_KEY,
            Code.NEXT_TWICE,
            Code.NO_WAY_ON,
            Code.NOT_A_LIST,
            Code.NOT_A_MAPPING,
            Code.NOT_A_NUMBER,
            Code.NOT_AN_ID,
            Code.NOT_TEXT,
            Code.NOT_TRUTH,
            Code.NOT_WHOLE,
            Code.ONE_TERM,
            Code.PARAGRAPH_FORM,
            Code.POINTS_FORM,
            Code.RESERVATION_FORM,
            Code.TOO_FEW,
            Code.TWO_WAYS,
            Code.UNKNOWN_KEY,
            Code.UNKNOWN_WORD,
            Code.WRONG_FOLDER);

    /** Of shape in part: a schema says some of it. */
    static final Set<Code> PARTLY = EnumSet.of(
            Code.DECISION_FORM, // more than one entry is; what a proposal at a table says is not
            Code.MISSING_LOCKED, // beside `when` it is; of a paper that may not be held is not
            Code.NOT_A_DATE, // its letters are; which days there are is not
            Code.NUMBER_RANGE, // what all may be is; the range of a track is not
            Code.PAGE_FORM, // which keys go together is; how many cells a row has is not
            Code.RANGE_FORM, // two numbers is; which is the lesser is not
            Code.TOO_MANY); // choices, tracks and so on are; scenes and files are not

    /** What a single file doesn't tell: what others have, what words mean, and numbers beside one another. */
    static final Set<Code> MEANING = EnumSet.of(
            Code.ASKS_BEYOND,
            Code.BANDS_ORDER,
            Code.CLAUSE_FORM,
            Code.CODES_ALIKE,
            Code.CODE_IN_PROSE,
            Code.COMMENT_IN_TEXT,
            Code.DATES_DIFFER,
            Code.DECLARED_TWICE,
            Code.EXPRESSION,
            Code.IMAGE,
            Code.LAST_HAS_CONDITION,
            Code.LINK_LEAVES_PACK,
            Code.LONG_LABEL,
            Code.MARK,
            Code.MARK_IN_PLAIN,
            Code.MISSING_BROKEN,
            Code.MISSING_CLAUSE,
            Code.MISSING_SPACE,
            Code.NAMED_TWICE,
            Code.NAME_TAKEN,
            Code.NEVER_DECIDES,
            Code.NEVER_DIFFERS,
            Code.NEVER_REACHED,
            Code.NOT_HERE,
            Code.NO_COUNTERPART,
            Code.NO_OWNER,
            Code.NO_PACK_FILE,
            Code.NO_SOURCES,
            Code.OTHER_START,
            Code.PASS_CYCLE,
            Code.PATH_LEAVES_PACK,
            Code.PROSE_FORM,
            Code.RAW_HTML,
            Code.RESERVED_WORD,
            Code.UNFINISHED,
            Code.UNKNOWN_CHOICE,
            Code.UNKNOWN_COUNTERPART,
            Code.UNKNOWN_COURSE,
            Code.UNKNOWN_FILE,
            Code.UNKNOWN_FLAG,
            Code.UNKNOWN_ISSUE,
            Code.UNKNOWN_LINK,
            Code.UNKNOWN_NAME,
            Code.UNKNOWN_OWNER,
            Code.UNKNOWN_PAPER,
            Code.UNKNOWN_PASSAGE,
            Code.UNKNOWN_PATH,
            Code.UNKNOWN_PERSON,
            Code.UNKNOWN_PLACE,
            Code.UNKNOWN_POSITION,
            Code.UNKNOWN_SCENE,
            Code.UNKNOWN_SIDE,
            Code.UNKNOWN_SOURCE,
            Code.UNKNOWN_START,
            Code.UNKNOWN_TRACK,
            Code.UNKNOWN_TREATY,
            Code.UNKNOWN_UNIT,
            Code.FORMER_ID,
            Code.WAS_ALIVE,
            Code.WAS_TWICE,
            Code.WINDOW_FORM,
            Code.WRONG_KIND);

    /** What is told before a value is looked at: of letters, of YAML and JSON, and of files that are too much. */
    static final Set<Code> LETTERS = EnumSet.of(
            Code.ALIAS,
            Code.ANCHOR,
            Code.BYTE_ORDER_MARK,
            Code.COLON_IN_TEXT,
            Code.CONTROL_CHARACTER,
            Code.DUPLICATE_KEY,
            Code.EMPTY_FILE,
            Code.FILE_TOO_LARGE,
            Code.INDENT,
            Code.JSON_SYNTAX,
            Code.NEEDS_QUOTES,
            Code.NEWER_FORMAT,
            Code.NOT_UTF8,
            Code.OPEN_BRACKET,
            Code.OPEN_QUOTE,
            Code.SECOND_DOCUMENT,
            Code.TAB_INDENT,
            Code.TAG,
            Code.TOO_DEEP,
            Code.TOO_MANY_VALUES,
            Code.UNKNOWN_ESCAPE,
            Code.YAML_SYNTAX);

    @Test
    void everyCodeIsOfOneOfTheFourUnlessItShowsInPlayAlone() {
        List<Code> all =
                Stream.of(SHAPE, PARTLY, MEANING, LETTERS).flatMap(Set::stream).toList();

        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Code.values())
                        .filter(code -> code.kind() != CodeKind.PLAY)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyFileOfASoundPackPasses() {
        return Stream.of("scenes/aigun-1858", "scenes/nerchinsk-1689", "src/test/resources/sound")
                .map(pack -> DynamicTest.dynamicTest(pack, () -> {
                    for (PackFile file : PackFiles.in(Path.of(pack))) {
                        assertThat(EDITOR.faults(file)).isEmpty();
                    }
                }));
    }

    @Test
    void everyFileOfANewPackPassesAndNamesItsSchema() throws IOException {
        for (String path : Files.readAllLines(NEW.resolve("files"))) {
            PackFile file = new PackFile(path, Files.readAllBytes(NEW.resolve(path)));
            String named = new String(file.bytes(), StandardCharsets.UTF_8).replace("{id}", "old-well");
            String up = path.contains("/") ? "../" : "";

            assertThat(named)
                    .startsWith("# yaml-language-server: $schema=" + up + "schema/"
                            + Editor.kind(path).orElseThrow() + ".json\n");
            assertThat(EDITOR.faults(new PackFile(file.path(), named.getBytes(StandardCharsets.UTF_8))))
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRightExamplePasses() {
        return Stream.of(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.word(), () -> {
                    for (PackFile file : ExplanationsTest.pack(
                            code, ExplanationsTest.of(code).right())) {
                        assertThat(EDITOR.faults(file)).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> ofAWrongExampleTheSameFilesAreFaulty() {
        return Stream.of(Code.values())
                .map(code -> DynamicTest.dynamicTest(
                        code.word(),
                        () -> assertAlike(ExplanationsTest.pack(
                                code, ExplanationsTest.of(code).wrong()))));
    }

    @TestFactory
    Stream<DynamicTest> ofABrokenPackTheSameFilesAreFaulty() throws IOException {
        return Fixtures.codes().stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> assertAlike(Fixtures.of(code))));
    }

    @TestFactory
    Stream<DynamicTest> ofWhatIsOfShapeInPartSomeIsSaid() {
        return PARTLY.stream()
                .map(code -> DynamicTest.dynamicTest(code.word(), () -> {
                    List<PackFile> files = new ArrayList<>(Fixtures.of(code.word()));
                    files.addAll(ExamplePack.of(ExplanationsTest.of(code).wrong()));

                    assertThat(files.stream().flatMap(file -> EDITOR.faults(file).stream()))
                            .isNotEmpty();
                }));
    }

    /** Of each file the reader and the schema say alike whether its shape is sound. */
    private static void assertAlike(List<PackFile> files) {
        List<Diagnostic> told = PackReader.read(files).diagnostics();
        boolean newer = codes(told, "pack.yaml").contains(Code.NEWER_FORMAT);
        for (PackFile file : files) {
            Set<Code> codes = codes(told, file.path());
            if (!newer && codes.stream().noneMatch(code -> PARTLY.contains(code) || LETTERS.contains(code))) {
                List<String> faults = EDITOR.faults(file);
                assertThat(!faults.isEmpty())
                        .as("%s: %s, %s", file.path(), codes, faults)
                        .isEqualTo(codes.stream().anyMatch(SHAPE::contains));
            }
        }
    }

    /** A value as it stands in YAML, and whether the reader and an editor take it; they differ where YAML reads on its own. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "hall/river.yaml, weight: 2, weight: +2, yes, yes",
                "hall/river.yaml, weight: 2, weight: '2', no, no",
                "hall/river.yaml, weight: 2, weight: 2_0, no, no",
                "hall/river.yaml, weight: 2, weight: .inf, no, no",
                "hall/river.yaml, weight: 2, weight: 02, no, yes",
                "hall/river.yaml, weight: 2, weight: 2.0, no, yes",
                "hall/river.yaml, weight: 2, weight: 0x2, no, yes",
                "hall/river.yaml, title: On the river, title: 012, yes, yes",
                "hall/river.yaml, title: On the river, title: 1e3, yes, yes",
                "hall/river.yaml, title: On the river, title: TRUE, yes, yes",
                "hall/river.yaml, title: On the river, title: no, yes, yes",
                "hall/river.yaml, title: On the river, title: 1858-05-23, yes, yes",
                "hall/river.yaml, title: On the river, title: null, no, no",
                "hall/river.yaml, title: On the river, title: ~, yes, no",
                "hall/river.yaml, title: On the river, title: Null, yes, no",
                "hall/door.yaml, once: true, once: yes, no, no",
                "hall/door.yaml, once: true, once: True, no, yes",
                "pack.yaml, north: 49.98, north: '49.98', yes, yes",
                "pack.yaml, north: 49.98, north: +50, yes, yes",
                "pack.yaml, north: 49.98, north: 5e1, no, yes",
            })
    void aValueIsReadAsYamlReadsIt(String path, String from, String to, String reader, String editor)
            throws IOException {
        List<PackFile> files = Edits.replaced(Fixtures.sound(), path, from, to);
        List<String> faults = new ArrayList<>();
        files.forEach(file -> faults.addAll(EDITOR.faults(file)));

        assertThat(PackReader.read(files) instanceof Reading.Good).isEqualTo(reader.equals("yes"));
        assertThat(faults.isEmpty()).as(faults.toString()).isEqualTo(editor.equals("yes"));
    }

    @Test
    void everyExampleIsOne() throws IOException {
        int seen = 0;
        for (Schemas.Kind kind : Schemas.kinds()) {
            JsonNode definitions = JsonMapper.shared()
                    .readTree(SchemaJson.of(Schemas.of(kind)))
                    .get("definitions");
            for (String name : definitions.propertyNames()) {
                for (JsonNode example : definitions.get(name).path("examples")) {
                    assertThat(EDITOR.faults(kind, name, example)).isEmpty();
                    assertThat(isRead(name, example.asString(""))).as(name).isTrue();
                    seen++;
                }
            }
        }
        assertThat(seen).isPositive();
    }

    /** Whether the sound pack has what a condition or an amount speaks of. */
    private static boolean isRead(String name, String text) throws IOException {
        Node.Scalar scalar = new Node.Scalar(text, Node.Kind.TEXT, new Source("example", text).at(1, 1));
        return switch (name) {
            case "condition" ->
                Expressions.condition(scalar, Fixtures.scope(), new ArrayList<>())
                        .isPresent();
            case "amount" ->
                Expressions.amount(scalar, Fixtures.scope(), new ArrayList<>()).isPresent();
            default -> true;
        };
    }

    private static Set<Code> codes(List<Diagnostic> told, String path) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        for (Diagnostic diagnostic : told) {
            if (diagnostic.location().source().name().equals(path)) {
                codes.add(diagnostic.code());
            }
        }
        return codes;
    }
}
