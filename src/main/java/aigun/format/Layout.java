package aigun.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How values of one type stand in bytes. */
sealed interface Layout
        permits Layout.Text,
                Layout.Whole,
                Layout.Large,
                Layout.Any,
                Layout.Decimal,
                Layout.Truth,
                Layout.Words,
                Layout.Items,
                Layout.Perhaps,
                Layout.Cases,
                RecordLayout {
    void write(Object value, Packing out);

    Object read(Unpacking in) throws ReflectiveOperationException;

    record Text() implements Layout {
        @Override
        public void write(Object value, Packing out) {
            out.writeText((String) value);
        }

        @Override
        public Object read(Unpacking in) {
            return in.readText();
        }
    }

    record Whole() implements Layout {
        @Override
        public void write(Object value, Packing out) {
            out.writeWhole((Integer) value);
        }

        @Override
        public Object read(Unpacking in) {
            return in.readWhole();
        }
    }

    /** A whole number of 64 bits. */
    record Large() implements Layout {
        @Override
        public void write(Object value, Packing out) {
            out.writeLarge((Long) value);
        }

        @Override
        public Object read(Unpacking in) {
            return in.readLarge();
        }
    }

    /** A whole number of any size. */
    record Any() implements Layout {
        @Override
        public void write(Object value, Packing out) {
            out.writeText(value.toString());
        }

        @Override
        public Object read(Unpacking in) {
            return new BigInteger(in.readText());
        }
    }

    record Decimal() implements Layout {
        @Override
        public void write(Object value, Packing out) {
            out.writeDecimal((Double) value);
        }

        @Override
        public Object read(Unpacking in) {
            return in.readDecimal();
        }
    }

    record Truth() implements Layout {
        @Override
        public void write(Object value, Packing out) {
            out.writeSize((Boolean) value ? 1 : 0);
        }

        @Override
        public Object read(Unpacking in) {
            return in.readSize() != 0;
        }
    }

    /** An enum's constants, by their order. */
    record Words(List<?> constants) implements Layout {
        @Override
        public void write(Object value, Packing out) {
            out.writeSize(constants.indexOf(value));
        }

        @Override
        public Object read(Unpacking in) {
            return Unpacking.known(constants, in.readSize() + 1);
        }
    }

    record Items(Layout each) implements Layout {
        @Override
        public void write(Object value, Packing out) {
            List<?> items = (List<?>) value;
            out.writeSize(items.size());
            for (Object item : items) {
                each.write(item, out);
            }
        }

        @Override
        public Object read(Unpacking in) throws ReflectiveOperationException {
            int count = in.readCount();
            List<Object> items = new ArrayList<>(count);
            for (int item = 0; item < count; item++) {
                items.add(each.read(in));
            }
            return items;
        }
    }

    /** Something or nothing. */
    record Perhaps(Layout each) implements Layout {
        @Override
        public void write(Object value, Packing out) {
            Optional<?> perhaps = (Optional<?>) value;
            out.writeSize(perhaps.isPresent() ? 1 : 0);
            if (perhaps.isPresent()) {
                each.write(perhaps.get(), out);
            }
        }

        @Override
        public Object read(Unpacking in) throws ReflectiveOperationException {
            return in.readSize() == 0 ? Optional.empty() : Optional.of(each.read(in));
        }
    }

    /** A sealed type: which of its cases, then that case. */
    record Cases(List<RecordLayout> cases) implements Layout {
        @Override
        public void write(Object value, Packing out) {
            int index = 0;
            while (cases.get(index).type() != value.getClass()) {
                index++;
            }
            out.writeSize(index);
            cases.get(index).write(value, out);
        }

        @Override
        public Object read(Unpacking in) throws ReflectiveOperationException {
            return Unpacking.known(cases, in.readSize() + 1).read(in);
        }
    }
}
