package aigun.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * A record's components, in their order. A record that equals an earlier one is a reference to it.
 *
 * @param index which of all record layouts this is, from 0
 * @param parts the layouts of the components; filled once all types are known, since types refer to each other
 */
@SuppressWarnings("ArrayRecordComponent")
record RecordLayout(
        Class<?> type, Constructor<?> constructor, RecordComponent[] components, int index, List<Layout> parts)
        implements Layout {
    @Override
    public void write(Object value, Packing out) {
        Packing.Mark mark = out.begin();
        for (int part = 0; part < components.length; part++) {
            parts.get(part).write(valueOf(components[part].getAccessor(), value), out);
        }
        out.end(mark, index);
    }

    /** Lets its parts be asked for, which only writing does. */
    void open() {
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
        }
    }

    private static Object valueOf(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    @Override
    public Object read(Unpacking in) throws ReflectiveOperationException {
        List<Object> earlier = in.earlier(index);
        int number = in.readSize();
        if (number != 0) {
            return Unpacking.known(earlier, number);
        }
        in.enter();
        Object[] values = new Object[parts.size()];
        for (int part = 0; part < values.length; part++) {
            values[part] = parts.get(part).read(in);
        }
        in.leave();
        Object value = constructor.newInstance(values);
        earlier.add(value);
        return value;
    }
}
