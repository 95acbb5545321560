package aigun.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layouts of all types that a record is made of, found by walking its components. */
final class Layouts {
    private static final String LIST = "Ljava/util/List<L";
    private static final String OPTIONAL = "Ljava/util/Optional<L";
    private static final String END = ";>;";
    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_PRIME = 0x100000001b3L;

    private final Map<Class<?>, Layout> byType = new HashMap<>();
    private final List<RecordLayout> records = new ArrayList<>();
    private final StringBuilder shape = new StringBuilder();
    private final ClassLoader loader;

    private Layouts(Class<?> root) {
        this.loader = root.getClassLoader();
        byType.put(String.class, new Layout.Text());
        byType.put(int.class, new Layout.Whole());
        byType.put(long.class, new Layout.Large());
        byType.put(BigInteger.class, new Layout.Any());
        byType.put(Integer.class, new Layout.Whole());
        byType.put(double.class, new Layout.Decimal());
        byType.put(boolean.class, new Layout.Truth());
    }

    static Layouts of(Class<?> root) {
        Layouts layouts = new Layouts(root);
        layouts.layout(root);
        return layouts;
    }

    RecordLayout root() {
        return records.get(0);
    }

    /** Lets the parts of all records be asked for, before any is written. */
    void open() {
        for (RecordLayout record : records) {
            record.open();
        }
    }

    int size() {
        return records.size();
    }

    /** Changes when any record, component, case or constant is added, renamed, moved or retyped. */
    long signature() {
        long hash = HASH_START;
        for (int index = 0; index < shape.length(); index++) {
            hash = (hash ^ shape.charAt(index)) * HASH_PRIME;
        }
        return hash;
    }

    private Layout layout(Class<?> type) {
        Layout known = byType.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return words(type);
        }
        return type.isRecord() ? record(type) : cases(type);
    }

    private Layout words(Class<?> type) {
        List<?> constants = List.of(type.getEnumConstants());
        shape.append(type.getName()).append(constants).append('\n');
        Layout layout = new Layout.Words(constants);
        byType.put(type, layout);
        return layout;
    }

    private Layout cases(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(type + " has no layout: neither a record, an enum nor sealed");
        }
        List<RecordLayout> cases = new ArrayList<>();
        Layout layout = new Layout.Cases(cases);
        byType.put(type, layout);
        shape.append(type.getName()).append('\n');
        for (Class<?> one : permitted) {
            cases.add((RecordLayout) layout(one));
        }
        return layout;
    }

    private Layout record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Layout> parts = new ArrayList<>(components.length);
        RecordLayout layout = new RecordLayout(type, constructor(type, components), components, records.size(), parts);
        records.add(layout);
        byType.put(type, layout);
        shape.append(type.getName());
        for (RecordComponent component : components) {
            shape.append(' ').append(component.getName());
            shape.append(' ').append(component.getType().getName());
        }
        shape.append('\n');
        for (RecordComponent component : components) {
            parts.add(part(component));
        }
        return layout;
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int index = 0; index < types.length; index++) {
            types[index] = components[index].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private Layout part(RecordComponent component) {
        if (component.getType() == List.class) {
            return new Layout.Items(layout(of(LIST, component)));
        }
        if (component.getType() == Optional.class) {
            return new Layout.Perhaps(layout(of(OPTIONAL, component)));
        }
        return layout(component.getType());
    }

    /** What a list or an optional is of. */
    private Class<?> of(String container, RecordComponent component) {
        // The signature as text: the reflected kind of it costs more than all the rest at a cold start.
        String signature = component.getGenericSignature();
        String name = signature.substring(container.length(), signature.length() - END.length());
        shape.append("of ").append(name).append('\n');
        try {
            return Class.forName(name.replace('/', '.'), true, loader);
        } catch (ClassNotFoundException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
