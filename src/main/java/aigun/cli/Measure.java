package aigun.cli;

import aigun.author.Measures;
import aigun.report.MeasuresJson;
import aigun.report.MeasuresText;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how large a pack is, and how long it takes to read. */
@Command(
        name = "measure",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class Measure implements Callable<Integer> {
    private static final int WAYS_MAX = 1_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", completionCandidates = PackNames.class, descriptionKey = "cli.explore.pack")
    private String pack = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Measure.Formats.class,
            descriptionKey = "cli.facts.format",
            defaultValue = "text")
    private String format = "";

    @Option(names = "--walks", paramLabel = "N", descriptionKey = "cli.measure.walks", defaultValue = "1000")
    private int walks;

    @Option(names = "--seed", paramLabel = "WORD", descriptionKey = "cli.measure.seed", defaultValue = "aigun")
    private String seed = "";

    @Option(names = "--explore", descriptionKey = "cli.measure.explore")
    private boolean explore;

    @Option(names = "--states", paramLabel = "N", descriptionKey = "cli.measure.states", defaultValue = "2500000")
    private long states;

    @Option(names = "--width", paramLabel = "COLUMNS", descriptionKey = "cli.explore.width")
    private Optional<Integer> width = Optional.empty();

    private enum Format {
        TEXT,
        JSON
    }

    /** What a shell offers there. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.all(Format.values()).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        Format wanted = new EnumWords(this::misuse, messages).read(format, Format.values());
        if (walks < 1 || WAYS_MAX < walks) {
            throw misuse(messages.text("measure.no-walks", Integer.toString(WAYS_MAX)));
        }
        if (states < 1) {
            throw misuse(messages.text("measure.no-states"));
        }
        PackSource.Found found = PackSource.find(pack, messages);
        if (found instanceof PackSource.Found.Unplayable unplayable) {
            return unplayable.told();
        }
        PackSource.Found.Playable playable = (PackSource.Found.Playable) found;
        Measures measures = measured(playable.world(), messages);
        if (wanted == Format.JSON) {
            Output.data(MeasuresJson.of(measures, seed));
        } else {
            Output.page(MeasuresText.of(measures, seed, Output.columns(width), messages));
        }
        return Exits.FINE;
    }

    private Measures measured(World world, Messages messages) throws IOException {
        Measures measures = Measures.of(world.story(), walks, new Draws(seed)::of);
        return explore ? measures.with(new GoneWays(world, states, messages).all()) : measures;
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
