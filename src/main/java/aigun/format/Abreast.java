package aigun.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** How files that have nothing to do with one another are read: one after the other, or side by side. */
public interface Abreast {
    /** One after the other. */
    Abreast ALONE = (tasks, task) -> {
        for (int number = 0; number < tasks; number++) {
            task.accept(number);
        }
    };

    /** How many things make a task: most are done sooner than handed on. */
    int LOT = 32;

    /** Has every task from 0 on done once, and returns when all are. */
    void each(int tasks, IntConsumer task);

    /** What each thing comes to by itself, in order, whoever does it. */
    default <T, R> List<R> all(List<T> things, Function<T, R> work) {
        List<Optional<R>> done = new ArrayList<>(Collections.nCopies(things.size(), Optional.empty()));
        each((things.size() + LOT - 1) / LOT, lot -> {
            for (int place = lot * LOT; place < Math.min(things.size(), lot * LOT + LOT); place++) {
                done.set(place, Optional.of(work.apply(things.get(place))));
            }
        });
        List<R> results = new ArrayList<>(things.size());
        done.forEach(result -> results.add(result.orElseThrow()));
        return results;
    }
}
