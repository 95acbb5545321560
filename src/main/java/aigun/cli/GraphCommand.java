package aigun.cli;

import aigun.author.Route;
import aigun.author.SceneGraph;
import aigun.author.Traffic;
import aigun.model.Start;
import aigun.play.Play;
import aigun.report.Drawing;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the scenes and choices of a pack. */
@Command(
        name = "graph",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class GraphCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", completionCandidates = PackNames.class, descriptionKey = "cli.explore.pack")
    private String pack = "";

    @Option(names = "--side", paramLabel = "SIDE", descriptionKey = "cli.explore.side", defaultValue = "")
    private String side = "";

    @Option(names = "--start", paramLabel = "ID", descriptionKey = "cli.explore.start", defaultValue = "")
    private String start = "";

    @Option(names = "--path", paramLabel = "PATH", descriptionKey = "cli.graph.path", defaultValue = "")
    private String path = "";

    @Option(names = "--ways", descriptionKey = "cli.graph.ways")
    private boolean ways;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = GraphCommand.Formats.class,
            descriptionKey = "cli.graph.format",
            defaultValue = "text")
    private String format = "";

    /** What a shell offers there. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.all(Drawing.Format.values()).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        Drawing.Format wanted = new EnumWords(this::misuse, messages).read(format, Drawing.Format.values());
        PackSource.Found found = PackSource.find(pack, messages);
        if (found instanceof PackSource.Found.Unplayable unplayable) {
            return unplayable.told();
        }
        World world = ((PackSource.Found.Playable) found).world();
        if (path.isEmpty()) {
            return draw(world, List.of(), wanted, messages);
        }
        GivenPath given = GivenPath.of(path, world, messages);
        if (given instanceof GivenPath.Misfit misfit) {
            System.err.println("aigun: " + misfit.sentence());
            return misfit.exit();
        }
        GivenPath.Fits fits = (GivenPath.Fits) given;
        fits.notices().forEach(System.err::println);
        return draw(world, List.of(fits.play()), wanted, messages);
    }

    /** @param plays whose way is marked: none or exactly one */
    private int draw(World world, List<Play> plays, Drawing.Format wanted, Messages messages) throws IOException {
        String begin = plays.isEmpty() || !(side + start).isEmpty()
                ? start
                : plays.get(0).start().id().text();
        Aims aims = Aims.of(new Aims.Wish(side, begin, ""), world, messages);
        if (aims instanceof Aims.Nowhere nowhere) {
            System.err.println("aigun: " + nowhere.sentence());
            return nowhere.exit();
        }
        List<Aims.Aim> aimed = ((Aims.At) aims).aims();
        Optional<Traffic> traffic = ways ? new CountedTraffic(world, messages).of(aimed) : Optional.empty();
        if (ways && traffic.isEmpty()) {
            return Exits.FINDINGS;
        }
        List<Start> starts = aimed.stream().map(aim -> aim.play().start()).toList();
        SceneGraph graph = SceneGraph.of(world.story().pack(), starts);
        Route route = plays.stream().map(Route::of).findFirst().orElse(Route.NONE);
        print(new Drawing(graph, route, traffic.stream().toList(), messages).of(wanted), wanted);
        return Exits.FINE;
    }

    private static void print(String drawn, Drawing.Format wanted) throws IOException {
        if (wanted == Drawing.Format.TEXT) {
            Output.page(drawn);
        } else {
            Output.data(drawn);
        }
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
