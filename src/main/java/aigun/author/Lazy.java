package aigun.author;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, and then kept. For one thread at a time. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private final List<T> made = new ArrayList<>(1);

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        if (made.isEmpty()) {
            made.add(maker.get());
        }
        return made.get(0);
    }
}
