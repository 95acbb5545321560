package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Way;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Where the starts of the pack can lead: everything the campaigns can reach is looked at, the tables are walked at random. */
class EndingsTest {
    private static final int WALKS = 4_000;

    /**
     * Endings that need the first chapters. The mandate is too full by then to run out in what is left, and nobody comes to
     * Aigun by the path of record with so little trust that the Qing side signs what Peking must refuse.
     */
    private static final Set<String> NEED_THE_FIRST_CHAPTERS =
            new TreeSet<>(List.of("qing/recalled", "russia/disowned", "russia/too-much"));

    private final Story story = Story.compile(pack());
    private final Set<String> fewChoices = new TreeSet<>();

    private static Pack pack() {
        try {
            Reading<Pack> reading = PackReader.read(PackFiles.in(Path.of("scenes/aigun-1858")));
            return ((Reading.Good<Pack>) reading).value();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void everyEndingIsReachedButThoseThatNeedTheFirstChapters() {
        Set<String> reached = new TreeSet<>();
        reached.addAll(explored("qing-aigun"));
        reached.addAll(explored("russia-aigun"));
        reached.addAll(walked("qing-table"));
        reached.addAll(walked("russia-table"));
        Set<String> missing = new TreeSet<>();
        for (Scene scene : story.pack().scenes()) {
            if (scene.way() instanceof Way.End) {
                missing.add(scene.id().text());
            }
        }
        missing.removeAll(reached);

        assertThat(missing).isEqualTo(NEED_THE_FIRST_CHAPTERS);
        assertThat(fewChoices).as("states with fewer than two open choices").isEmpty();
    }

    /** All states a campaign can come to. */
    private Set<String> explored(String id) {
        Start start = story.pack().start(new StartId(id)).orElseThrow();
        Set<String> endings = new TreeSet<>();
        Set<State> seen = new HashSet<>();
        Deque<State> waiting = new ArrayDeque<>(List.of(story.begin(start, List.of())));
        while (!waiting.isEmpty()) {
            State state = waiting.removeLast();
            if (story.isOver(state)) {
                endings.add(story.scene(state).id().text());
            } else if (seen.add(state)) {
                int open = 0;
                for (int option = 0; option < story.optionCount(state); option++) {
                    if (story.isOpen(state, option)) {
                        open++;
                        waiting.add(story.step(state, option));
                    }
                }
                if (open < 2) {
                    fewChoices.add(story.values(state).toString());
                }
            }
        }
        return endings;
    }

    private Set<String> walked(String id) {
        Start start = story.pack().start(new StartId(id)).orElseThrow();
        SplittableRandom random = new SplittableRandom(1858);
        Set<String> endings = new TreeSet<>();
        for (int walk = 0; walk < WALKS; walk++) {
            State state = story.begin(start, List.of());
            while (!story.isOver(state)) {
                List<Option> open =
                        story.options(state).stream().filter(Option::open).toList();
                state = story.step(state, open.get(random.nextInt(open.size())).index());
            }
            endings.add(story.scene(state).id().text());
        }
        return endings;
    }
}
