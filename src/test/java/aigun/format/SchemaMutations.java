package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sound files with a seeded change in one place: a key dropped, added or spelled badly, or a value of another kind. Of each
 * the reader and the schema say alike whether its shape is sound.
 */
class SchemaMutations {
    private static final Editor EDITOR = new Editor();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What may come in the place of a value, as JSON. */
    private static final List<String> VALUES = List.of(
            "{}",
            "{\"a-key\": 1}",
            "[]",
            "[1]",
            "[\"a-word\", \"another\"]",
            "[[1, 2], [3, 4]]",
            "[{\"to\": \"a/b\"}]",
            "\"a-word\"",
            "\"Some words, and more.\"",
            "\"two\\nlines\"",
            "\" \"",
            "\"\"",
            "\"1858\"",
            "\"a/b\"",
            "1.5",
            "2000000",
            "true",
            "null");

    @ParameterizedTest
    @CsvSource({"src/test/resources/sound, 1500", "scenes/nerchinsk-1689, 60", "scenes/aigun-1858, 25"})
    void theReaderAndTheSchemaAgree(String folder, int rounds) throws IOException {
        List<PackFile> pack = PackFiles.in(Path.of(folder)).stream()
                .filter(file -> Editor.kind(file.path()).isPresent())
                .toList();
        Map<String, Set<String>> before = new TreeMap<>();
        int refused = 0;
        for (int seed = 0; seed < rounds; seed++) {
            Random random = new Random(seed);
            PackFile file = pack.get(random.nextInt(pack.size()));
            JsonNode value = Editor.value(file).orElseThrow();
            String change = change(value, random);
            List<String> faults = EDITOR.faults(file.path(), value);

            Set<String> told = told(alone(pack, file, value));
            told.removeAll(before.computeIfAbsent(
                    file.path(),
                    path -> told(alone(pack, file, Editor.value(file).orElseThrow()))));
            boolean shape = told.stream().anyMatch(SchemaMutations::isOfShape);

            String what = "seed " + seed + ", " + file.path() + ", " + change + ": " + told + " " + faults;
            if (shape) {
                assertThat(faults).as(what).isNotEmpty();
            }
            if (!faults.isEmpty()) {
                assertThat(told).as(what).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isBetween(rounds / 3, rounds * 9 / 10);
    }

    private static boolean isOfShape(String told) {
        return SchemasTest.SHAPE.stream().map(Code::word).anyMatch(told.substring(0, told.indexOf(' '))::equals);
    }

    /** The pack with the changed file in JSON, and no scenes that say nothing of it. */
    private static List<PackFile> alone(List<PackFile> pack, PackFile changed, JsonNode value) {
        List<PackFile> files = new ArrayList<>();
        for (PackFile file : pack) {
            boolean other = Editor.kind(file.path()).orElseThrow().equals("scene") && !isOfScenes(changed.path());
            if (!other && !file.path().equals(changed.path())) {
                files.add(file);
            }
        }
        String path = Paths.withoutEnding(changed.path()) + ".json";
        files.add(new PackFile(path, JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** A known path is read by what there is to do in scenes. */
    private static boolean isOfScenes(String path) {
        return Editor.kind(path).orElseThrow().equals("known-path");
    }

    /** What is said of the JSON file. */
    private static Set<String> told(List<PackFile> files) {
        Set<String> told = new TreeSet<>();
        for (Diagnostic fault : PackReader.read(files).diagnostics()) {
            if (fault.isError()
                    && fault.location()
                            .source()
                            .name()
                            .equals(files.get(files.size() - 1).path())) {
                told.add(fault.code().word() + " " + fault.message());
            }
        }
        return told;
    }

    /** Changes one place of the tree and says how. */
    private static String change(JsonNode root, Random random) {
        List<JsonNode> within = new ArrayList<>();
        collect(root, within);
        JsonNode place = within.get(random.nextInt(within.size()));
        String value = VALUES.get(random.nextInt(VALUES.size()));
        if (place instanceof ArrayNode list) {
            int at = random.nextInt(list.size());
            list.set(at, JSON.readTree(value));
            return "entry " + at + " = " + value;
        }
        ObjectNode object = (ObjectNode) place;
        List<String> keys = new ArrayList<>(object.propertyNames());
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(key);
            case 1 -> object.set("zzz", JSON.readTree(value));
            case 2 -> object.set(key + "_", object.remove(key));
            default -> object.set(key, JSON.readTree(value));
        }
        return keys + " to " + object.propertyNames() + ", " + key + " perhaps " + value;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isContainer() && !node.isEmpty()) {
            found.add(node);
            node.forEach(each -> collect(each, found));
        }
    }
}
