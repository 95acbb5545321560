package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.ChoiceId;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The pack of the treaty as it is shipped, compiled once for all tests. */
final class AigunPack {
    static final Story STORY = Story.compile(read(Path.of("scenes", "aigun-1858")));

    private AigunPack() {}

    /** The pack in a folder, in which nothing at all may be wrong, not even by way of a warning. */
    static Pack read(Path folder) {
        try {
            Reading<Pack> reading = PackReader.read(PackFiles.in(folder));
            assertThat(reading.diagnostics()).as(folder.toString()).isEmpty();
            if (reading instanceof Reading.Good<Pack> good) {
                return good.value();
            }
            throw new AssertionError(folder + " can't be played");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Start start(String id) {
        return STORY.pack().start(new StartId(id)).orElseThrow();
    }

    static State begin(String start) {
        return STORY.begin(start(start), List.of());
    }

    static State take(State state, String choice) {
        int option = STORY.indexOf(state, new ChoiceId(choice));
        assertThat(option).as(scene(state) + ": " + choice).isNotNegative();
        return STORY.step(state, option);
    }

    static String scene(State state) {
        return STORY.scene(state).id().text();
    }

    static List<Option> open(State state) {
        return STORY.options(state).stream().filter(Option::open).toList();
    }
}
