package aigun.format;

import aigun.model.Condition;
import aigun.model.GeoMap;
import aigun.model.Next;
import aigun.model.Points;
import aigun.model.SceneId;
import aigun.model.Track;
import aigun.model.TrackId;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Values of any record of the model, drawn from a seed: every component filled, every case met sooner or later. */
final class Samples {
    private static final int DEPTH_MAX = 7;

    private final Random random;

    Samples(long seed) {
        this.random = new Random(seed);
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], depth);
        }
        if (type == String.class) {
            return "w" + random.nextInt(50) + (random.nextInt(4) == 0 ? " \u2026\u0410\u9f8d\ud83d\ude80" : "");
        }
        if (type == int.class) {
            return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(100) - 50;
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == double.class) {
            return random.nextDouble();
        }
        return composed((Class<?>) type, depth);
    }

    private List<Object> list(Type each, int depth) {
        List<Object> items = new ArrayList<>();
        int count = depth < DEPTH_MAX ? random.nextInt(4) : 0;
        for (int item = 0; item < count; item++) {
            items.add(value(each, depth + 1));
        }
        return items;
    }

    private Object composed(Class<?> type, int depth) {
        if (type.isEnum()) {
            return oneOf(List.of(type.getEnumConstants()));
        }
        if (type == Track.class) {
            return new Track(new TrackId("t" + random.nextInt(9)), "T", "", -5, 5, 0, List.of(), List.of());
        }
        if (type == Points.class) {
            return new Points(List.of(random.nextInt(), random.nextInt(100), -random.nextInt(100), random.nextInt()));
        }
        if (type == GeoMap.Window.class) {
            return new GeoMap.Window(
                    -random.nextInt(9), -random.nextInt(9), 1 + random.nextInt(9), 1 + random.nextInt(9));
        }
        if (type == Next.class) {
            return new Next(List.of(
                    new Next.Fork((Condition) value(Condition.class, depth + 1), new SceneId("a/b")),
                    new Next.Fork(Condition.always(), new SceneId("c"))));
        }
        if (type.isRecord()) {
            return record(type, depth);
        }
        List<Class<?>> cases = List.of(type.getPermittedSubclasses());
        List<Class<?>> shallow = cases.stream().filter(Samples::isShallow).toList();
        boolean deep = DEPTH_MAX <= depth && !shallow.isEmpty();
        return record((Class<?>) oneOf(deep ? shallow : cases), depth);
    }

    private static boolean isShallow(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .noneMatch(part -> part.getType().isSealed());
    }

    private Object oneOf(List<?> options) {
        return options.get(random.nextInt(options.size()));
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int index = 0; index < values.length; index++) {
            values[index] = value(components[index].getGenericType(), depth + 1);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
