package aigun.cli;

import aigun.author.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers on threads of their own, which never keep the program from ending; who asks for work is one of them. */
final class Threads implements Workers, AutoCloseable {
    private final int count;
    private final ExecutorService others;

    /** So many workers, at least one. */
    Threads(int count) {
        this.count = count;
        others = Executors.newFixedThreadPool(Math.max(1, count - 1), work -> {
            Thread thread = new Thread(work, "worker");
            thread.setDaemon(true);
            // What fails is told to whoever waits; Java would print what fails once more in telling it, as without
            // memory.
            thread.setUncaughtExceptionHandler((failing, failed) -> {});
            return thread;
        });
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void each(int tasks, Task task) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int worker = 1; worker < Math.min(count, tasks); worker++) {
            int number = worker;
            running.add(others.submit(() -> work(number, tasks, task, next)));
        }
        try {
            work(0, tasks, task, next);
        } finally {
            running.forEach(Threads::await);
        }
    }

    /** Does tasks until none is left; when one fails nobody begins another. */
    private static void work(int worker, int tasks, Task task, AtomicInteger next) {
        try {
            for (int number = next.getAndIncrement(); number < tasks; number = next.getAndIncrement()) {
                task.run(worker, number);
            }
        } catch (RuntimeException | Error failed) {
            next.set(tasks);
            throw failed;
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
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

    @Override
    public void close() {
        others.shutdownNow();
    }
}
