package aigun.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a kind of file, made of the declarations that it is read by. */
final class SchemaOfFile {
    /** What is said once and referred to by its name, in the order in which it was met. */
    private final Map<String, Kind> named = new LinkedHashMap<>();

    private SchemaOfFile() {}

    static Map<String, Object> of(FileKind file) {
        SchemaOfFile schema = new SchemaOfFile();
        Map<String, Object> members = member("$schema", Schemas.DRAFT);
        members.putAll(schema.element(file.element()));
        members.put("definitions", schema.definitions());
        return members;
    }

    /** What has a name, and what that names in its turn. */
    private Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        while (definitions.size() < named.size()) {
            for (Map.Entry<String, Kind> one : List.copyOf(named.entrySet())) {
                if (!definitions.containsKey(one.getKey())) {
                    definitions.put(one.getKey(), definition(one.getValue()));
                }
            }
        }
        return definitions;
    }

    private Map<String, Object> definition(Kind kind) {
        if (kind instanceof Kind.One one) {
            return element(one.element());
        }
        if (kind instanceof Kind.Called called) {
            Map<String, Object> definition = member("title", called.name());
            definition.putAll(value(called.kind()));
            definition.put("examples", List.of(called.example()));
            return definition;
        }
        Map<String, Object> definition = member("title", kind.describe());
        definition.putAll(SchemaOfWord.of(kind));
        return definition;
    }

    private Map<String, Object> element(Element element) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (Key key : element.keys()) {
            properties.put(key.name(), property(key));
            if (key.isRequired()) {
                required.add(key.name());
            }
        }
        Map<String, Object> object = member("title", element.name());
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        List<Object> ties = new ArrayList<>();
        for (Tie tie : element.ties()) {
            ties.add(tie(tie));
        }
        if (!ties.isEmpty()) {
            object.put("allOf", ties);
        }
        return object;
    }

    private static Map<String, Object> tie(Tie tie) {
        if (tie instanceof Tie.Needs needs) {
            return member("dependencies", member(needs.key(), List.of(needs.other())));
        }
        List<String> keys = tie instanceof Tie.One one ? one.keys() : ((Tie.Some) tie).keys();
        List<Object> ways = new ArrayList<>();
        for (String key : keys) {
            ways.add(member("required", List.of(key)));
        }
        return member(tie instanceof Tie.One ? "oneOf" : "anyOf", ways);
    }

    private Map<String, Object> property(Key key) {
        Map<String, Object> value = value(key.kind());
        if (key.size().least() == 1
                && key.kind().size().least() == 0
                && SchemaOfWord.of(key.kind()).isEmpty()) {
            Map<String, Object> some = member("minItems", 1);
            some.put("minProperties", 1);
            // Beside a reference nothing else counts.
            if (value.containsKey("$ref")) {
                value = member("allOf", List.of(value, some));
            } else {
                value.putAll(some);
            }
        }
        Map<String, Object> property = member("description", about(key));
        property.putAll(value);
        return property;
    }

    /** What it means and what belongs there, in plain words: links of the guide lead nowhere here. */
    private static String about(Key key) {
        boolean told = key.kind() instanceof Kind.OneOf || key.kind() instanceof Kind.Called;
        String about =
                told ? key.about() : key.about() + " Value: " + key.kind().describe() + ".";
        return about.replaceAll("\\[([^]]*)\\]\\([^)]*\\)", "$1").replace('`', '"');
    }

    /** A value of the kind; by its name, where it has one. */
    private Map<String, Object> value(Kind kind) {
        if (kind instanceof Kind.Many many) {
            return list(value(many.each()), many.size());
        }
        if (kind instanceof Kind.Led led) {
            Map<String, Object> list = list(List.of(value(led.first())), led.size());
            list.put("additionalItems", value(led.each()));
            return list;
        }
        if (kind instanceof Kind.Named mapping) {
            return mapping(mapping);
        }
        if (kind instanceof Kind.Either either) {
            List<Object> ways = new ArrayList<>();
            addWays(either, ways);
            return member("anyOf", ways);
        }
        if (SchemaOfWord.isBrief(kind)) {
            return SchemaOfWord.of(kind);
        }
        String name = kind.describe().replace(",", "").replace(' ', '-');
        named.put(name, kind);
        return member("$ref", "#/definitions/" + name);
    }

    private void addWays(Kind kind, List<Object> ways) {
        if (kind instanceof Kind.Either either) {
            addWays(either.single(), ways);
            addWays(either.compound(), ways);
        } else {
            ways.add(value(kind));
        }
    }

    private static Map<String, Object> list(Object items, Size size) {
        Map<String, Object> list = member("type", "array");
        list.put("items", items);
        bound(list, size, "Items");
        return list;
    }

    private Map<String, Object> mapping(Kind.Named kind) {
        Map<String, Object> mapping = member("type", "object");
        mapping.put("propertyNames", SchemaOfWord.key(kind.key()));
        mapping.put("additionalProperties", value(kind.each()));
        bound(mapping, kind.size(), "Properties");
        return mapping;
    }

    private static void bound(Map<String, Object> value, Size size, String what) {
        if (Size.ANY.least() < size.least()) {
            value.put("min" + what, size.least());
        }
        if (size.most() < Size.ANY.most()) {
            value.put("max" + what, size.most());
        }
    }

    private static Map<String, Object> member(String name, Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(name, value);
        return members;
    }
}
