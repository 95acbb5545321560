package aigun.engine;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.CampaignPack;
import aigun.FerryPack;
import aigun.model.Pack;
import aigun.model.Start;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An explorer makes a hundred million steps: none may cost more memory than the state it leads to. */
class StepAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 2_000;

    @Test
    void aStepAllocatesNothingButTheNextState() {
        check(CampaignPack.pack());
        check(FerryPack.PACK);
    }

    private static void check(Pack pack) {
        Story story = Story.compile(pack);
        for (Start start : pack.starts()) {
            State state = story.begin(start, List.of());
            for (int option = 0; option < story.optionCount(state); option++) {
                if (story.isOpen(state, option)) {
                    int index = option;
                    long copying = bytes(() -> new State(state.words().clone()));
                    long stepping = bytes(() -> story.step(state, index));
                    assertThat(stepping).as("%s, option %d", pack.id(), option).isLessThanOrEqualTo(copying);
                }
            }
        }
    }

    @Test
    void askingWhatIsOpenAllocatesNothing() {
        Story story = Story.compile(CampaignPack.pack());
        State state = story.begin(story.pack().starts().get(0), List.of());

        assertThat(bytes(() -> {
                    for (int option = 0; option < story.optionCount(state); option++) {
                        story.isOpen(state, option);
                    }
                }))
                .isZero();
    }

    @Test
    void aWalkAllocatesNothing() {
        Story story = Story.compile(CampaignPack.pack());
        State start = story.begin(story.pack().starts().get(0), List.of());
        Walker walker = story.walker();

        assertThat(bytes(() -> {
                    walker.stand(start);
                    while (0 < walker.count()) {
                        walker.take(walker.count() - 1);
                    }
                }))
                .isZero();
    }

    /** Bytes a run, the odd ones of the measuring itself rounded away. */
    private static long bytes(Runnable action) {
        action.run();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < TIMES; time++) {
            action.run();
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / TIMES;
    }
}
