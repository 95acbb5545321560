package aigun.author;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers that do work side by side, each taking what is next. */
record Threads(int count) implements Workers {
    @Override
    public void each(int tasks, Task task) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> under = new ArrayList<>();
        for (int worker = 0; worker < count; worker++) {
            int who = worker;
            under.add(threads.submit(() -> {
                for (int number = next.getAndIncrement(); number < tasks; number = next.getAndIncrement()) {
                    task.run(who, number);
                }
            }));
        }
        for (Future<?> each : under) {
            try {
                each.get();
            } catch (InterruptedException | ExecutionException failed) {
                throw new AssertionError(failed);
            }
        }
        threads.shutdown();
    }
}
