package aigun.cli;

import aigun.engine.Story;
import aigun.format.Compiled;
import aigun.model.ChoiceId;
import aigun.model.Pack;
import aigun.model.StartId;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.report.ExportOutput;
import aigun.screen.Messages;
import aigun.screen.World;
import aigun.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A play of a small pack that has all a pack can have, in each of the formats it is given to others in. */
record Exports(Play play, double speed) {
    static final String HASH = "0123456789abcdef";

    /** Of choices, one after another, from the first start of the pack that is made of the small one. */
    static Exports of(Function<Pack, Pack> made, String... choices) {
        Story story = Story.compile(made.apply(pack()));
        StartId start = story.pack().starts().get(0).id();
        PathHeader header =
                new PathHeader(story.pack().id(), story.pack().version(), HASH, HASH, start, List.of(), "play");
        Play play = Play.begin(story, header);
        for (String choice : choices) {
            play = play.take(new ChoiceId(choice));
        }
        return new Exports(play, 1);
    }

    private static Pack pack() {
        try {
            Reading<Compiled> reading = PackFolder.load(Path.of("src/test/resources/sound"));
            return ((Reading.Good<Compiled>) reading).value().pack();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String to(String format) {
        ExportOutput output = new ExportOutput(play, HASH, List.of(), messages());
        return switch (format) {
            case "md" -> output.markdown();
            case "html" -> output.html();
            case "json" -> output.json();
            case "svg" -> output.svg().orElseThrow();
            default -> settings().cast(play, new World(play.story(), HASH, HASH), messages());
        };
    }

    private CastSettings settings() {
        return CastSettings.read(
                "", speed == 1 ? "" : Double.toString(speed), IllegalArgumentException::new, messages());
    }

    static Messages messages() {
        try {
            return Playing.messages();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
