package aigun.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list that grows at its end and shares what came before: adding takes the same time at any length, and every earlier
 * length is still there. Each link also knows one far before it, so that going back ten thousand takes a few hops.
 */
final class Chain<T> {
    private final int size;
    private final List<T> last;
    private final Chain<T> before;
    private final Chain<T> jump;

    private Chain() {
        this.size = 0;
        this.last = List.of();
        this.before = this;
        this.jump = this;
    }

    private Chain(Chain<T> before, T last) {
        this.size = before.size + 1;
        this.last = List.of(last);
        this.before = before;
        boolean even = before.size - before.jump.size == before.jump.size - before.jump.jump.size;
        this.jump = even ? before.jump.jump : before;
    }

    static <T> Chain<T> empty() {
        return new Chain<>();
    }

    Chain<T> plus(T value) {
        return new Chain<>(this, value);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    T last() {
        return last.get(0);
    }

    Chain<T> before() {
        return before;
    }

    /** The chain when it was this long. */
    Chain<T> at(int length) {
        if (length < 0 || size < length) {
            throw new IllegalArgumentException("no length " + length + " in a chain of " + size);
        }
        Chain<T> chain = this;
        while (length < chain.size) {
            chain = length <= chain.jump.size ? chain.jump : chain.before;
        }
        return chain;
    }

    /** The element at a place, counted from 0. */
    T get(int index) {
        return at(index + 1).last();
    }

    List<T> toList() {
        List<T> list = new ArrayList<>(size);
        for (Chain<T> chain = this; !chain.isEmpty(); chain = chain.before) {
            list.add(chain.last());
        }
        Collections.reverse(list);
        return Collections.unmodifiableList(list);
    }
}
