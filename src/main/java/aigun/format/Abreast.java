package aigun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Does the same with many things, each by itself, on all processors; what it comes to does not depend on how many. */
final class Abreast {
    /** How many things somebody takes at once; fewer than that nobody shares. */
    private static final int LOT = 32;

    private Abreast() {}

    /** What each comes to, in order. What is thrown is thrown on, when nobody works any more. */
    static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        AtomicReferenceArray<R> done = new AtomicReferenceArray<>(things.size());
        AtomicInteger next = new AtomicInteger();
        Runnable all = () -> {
            for (int from = next.getAndAdd(LOT); from < things.size(); from = next.getAndAdd(LOT)) {
                for (int place = from; place < Math.min(things.size(), from + LOT); place++) {
                    done.set(place, work.apply(things.get(place)));
                }
            }
        };
        int lots = (things.size() + LOT - 1) / LOT;
        List<FutureTask<?>> tasks = new ArrayList<>();
        for (int task = 0; task < Math.min(Runtime.getRuntime().availableProcessors(), lots); task++) {
            tasks.add(new FutureTask<>(all, null));
        }
        for (int other = 1; other < tasks.size(); other++) {
            Thread thread = new Thread(tasks.get(other), "reader");
            thread.setDaemon(true);
            thread.start();
        }
        tasks.stream().limit(1).forEach(FutureTask::run);
        tasks.forEach(Abreast::await);
        List<R> results = new ArrayList<>(things.size());
        for (int place = 0; place < things.size(); place++) {
            results.add(done.get(place));
        }
        return results;
    }

    private static void await(FutureTask<?> task) {
        try {
            task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error ours) {
                throw ours;
            }
            throw failed.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
