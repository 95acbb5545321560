package aigun.cli;

import aigun.author.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
            // Without memory a thread may fail between its jobs, which nobody waits for.
            thread.setUncaughtExceptionHandler((failing, fault) -> {});
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
        List<Job> running = new ArrayList<>(count);
        try {
            for (int worker = 1; worker < Math.min(count, tasks); worker++) {
                int number = worker;
                Job job = new Job(() -> work(number, tasks, task, next));
                others.execute(job);
                running.add(job);
            }
            work(0, tasks, task, next);
        } finally {
            for (Job job : running) {
                job.await();
            }
        }
        for (Job job : running) {
            job.check();
        }
    }

    /**
     * What one of the others does. That it is over is known whatever happens: the library's own would never say so of one
     * that fails where there is no memory left even for that.
     */
    private static final class Job implements Runnable {
        private final Runnable work;
        /** What it failed of, if it did; there is room for that from the beginning. */
        private final List<Throwable> failed = new ArrayList<>(1);

        private boolean over;

        Job(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                work.run();
            } catch (RuntimeException | Error fault) {
                failed.add(fault);
            } finally {
                end();
            }
        }

        private synchronized void end() {
            over = true;
            notifyAll();
        }

        synchronized void await() {
            try {
                while (!over) {
                    wait();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        /** Throws what it failed of. */
        synchronized void check() {
            for (Throwable fault : failed) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
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

    @Override
    public void close() {
        others.shutdownNow();
    }
}
