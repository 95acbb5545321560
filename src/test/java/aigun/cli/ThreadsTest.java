package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static final int TASKS = 1_000;

    @Test
    void everyTaskIsDoneOnceByAWorkerThatDoesOneAtATime() {
        AtomicIntegerArray done = new AtomicIntegerArray(TASKS);
        AtomicIntegerArray busy = new AtomicIntegerArray(3);
        AtomicIntegerArray clashes = new AtomicIntegerArray(1);
        try (Threads threads = new Threads(3)) {
            for (int round = 0; round < 20; round++) {
                threads.each(TASKS, (worker, number) -> {
                    clashes.addAndGet(0, busy.getAndIncrement(worker));
                    done.incrementAndGet(number);
                    busy.decrementAndGet(worker);
                });
            }
        }

        for (int task = 0; task < TASKS; task++) {
            assertThat(done.get(task)).isEqualTo(20);
        }
        assertThat(clashes.get(0)).isZero();
    }

    @Test
    void theyWorkSideBySide() {
        CountDownLatch both = new CountDownLatch(2);
        AtomicIntegerArray met = new AtomicIntegerArray(1);
        try (Threads threads = new Threads(2)) {
            threads.each(2, (worker, number) -> {
                both.countDown();
                met.addAndGet(0, hasMet(both) ? 1 : 0);
            });
        }

        assertThat(met.get(0)).isEqualTo(2);
    }

    private static boolean hasMet(CountDownLatch both) {
        try {
            return both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void whatATaskThrowsComesOutAndTheRestIsLeft() {
        AtomicIntegerArray done = new AtomicIntegerArray(1);
        try (Threads threads = new Threads(2)) {
            for (int failing : new int[] {0, 1, 57}) {
                assertThatThrownBy(() -> threads.each(TASKS, (worker, number) -> {
                            if (number == failing) {
                                throw new IllegalStateException("task " + number);
                            }
                            done.incrementAndGet(0);
                        }))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("task " + failing);
            }
            done.set(0, 0);
            threads.each(TASKS, (worker, number) -> done.incrementAndGet(0));
        }

        assertThat(done.get(0)).isEqualTo(TASKS);
    }
}
