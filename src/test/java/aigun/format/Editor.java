package aigun.format;

import aigun.report.SchemaJson;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an editor makes of a pack's files: values by YAML's own rules, held against our schemas by somebody else's code. */
final class Editor {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final LoadSettings YAML =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private final Map<String, Schema> schemas = new TreeMap<>();

    Editor() {
        for (Schemas.Kind kind : Schemas.kinds()) {
            schemas.put(kind.name(), REGISTRY.getSchema(SchemaJson.of(Schemas.of(kind))));
        }
    }

    Schema schema(String kind) {
        return Optional.ofNullable(schemas.get(kind)).orElseThrow();
    }

    /** What is wrong with a file; nothing where it has no schema, or can't be read as YAML. */
    List<String> faults(PackFile file) {
        return value(file).map(value -> faults(file.path(), value)).orElse(List.of());
    }

    List<String> faults(String path, JsonNode value) {
        List<String> faults = new ArrayList<>();
        kind(path)
                .ifPresent(kind -> schema(kind)
                        .validate(value)
                        .forEach(error ->
                                faults.add(path + " " + error.getInstanceLocation() + ": " + error.getMessage())));
        return faults;
    }

    /** What is wrong with a value as one of the things that the schema of a kind defines. */
    List<String> faults(Schemas.Kind kind, String definition, JsonNode value) {
        ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(SchemaJson.of(Schemas.of(kind)));
        ObjectNode of = NODES.objectNode();
        of.set("$schema", schema.get("$schema"));
        of.set("allOf", NODES.arrayNode().add(NODES.objectNode().put("$ref", "#/definitions/" + definition)));
        of.set("definitions", schema.get("definitions"));
        return REGISTRY.getSchema(of).validate(value).stream()
                .map(Error::getMessage)
                .toList();
    }

    /** The kind of a file, by where it stands. */
    static Optional<String> kind(String path) {
        String id = Paths.withoutEnding(path);
        return FileKind.ALL.stream()
                .filter(kind -> !id.isEmpty() && kind.holds(id))
                .map(FileKind::name)
                .findFirst();
    }

    static Optional<JsonNode> value(PackFile file) {
        try {
            return Optional.of(json(new Load(YAML).loadFromString(new String(file.bytes(), StandardCharsets.UTF_8))));
        } catch (YamlEngineException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonNode json(Object value) {
        if (value instanceof Map<?, ?> members) {
            ObjectNode object = NODES.objectNode();
            members.forEach((key, member) -> object.set(String.valueOf(key), json(member)));
            return object;
        }
        if (value instanceof List<?> items) {
            return NODES.arrayNode().addAll(items.stream().map(Editor::json).toList());
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Integer whole) {
            return NODES.numberNode(whole);
        }
        if (value instanceof Number number) {
            return NODES.numberNode(number.doubleValue());
        }
        return value == null ? NODES.nullNode() : NODES.stringNode(value.toString());
    }
}
