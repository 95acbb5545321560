package aigun.cli;

import aigun.play.Alignment;
import aigun.play.Play;
import aigun.report.Comparison;
import aigun.report.ComparisonOutput;
import aigun.screen.Messages;
import aigun.screen.Msg;
import aigun.screen.OtherPath;
import aigun.screen.Viewing;
import aigun.screen.World;
import java.io.IOException;
import java.util.ArrayList;
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

/** Lays two paths side by side. */
@Command(name = "compare", resourceBundle = "aigun.messages", mixinStandardHelpOptions = true, sortOptions = false)
final class Compare implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "cli.compare.one")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "cli.compare.other")
    private String other = "";

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            completionCandidates = PackNames.class,
            descriptionKey = "cli.compare.pack",
            defaultValue = "")
    private String pack = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Compare.Formats.class,
            descriptionKey = "cli.compare.format",
            defaultValue = "text")
    private String format = "";

    @Option(names = "--states", paramLabel = "N", descriptionKey = "cli.compare.states")
    private Optional<Long> states = Optional.empty();

    @Option(names = "--memory", paramLabel = "SIZE", descriptionKey = "cli.compare.memory", defaultValue = "")
    private String memory = "";

    @Option(names = "--width", paramLabel = "COLUMNS", descriptionKey = "cli.compare.width")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--screen", descriptionKey = "cli.compare.screen")
    private boolean screen;

    /** What a shell offers there. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.all(ComparisonOutput.Format.values()).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        ComparisonOutput.Format wanted =
                new EnumWords(this::misuse, messages).read(format, ComparisonOutput.Format.values());
        if (screen && wanted != ComparisonOutput.Format.TEXT) {
            throw misuse(messages.text("compare.screen-alone"));
        }
        Proving proving = new Proving(bounds(messages), scope(messages), messages);
        Worlds.Asked asked = Worlds.asked(pack, messages);
        if (asked instanceof Worlds.Asked.Nothing nothing) {
            return nothing.found().told();
        }
        List<Named> named = named();
        Optional<World> world =
                ((Worlds.Asked.There) asked).worlds().of(named.get(0).given());
        if (world.isEmpty()) {
            return packless(named.get(0), messages);
        }
        List<Play> plays = new ArrayList<>();
        for (GivenPath given : given(named, world.get(), messages)) {
            if (given instanceof GivenPath.Misfit misfit) {
                System.err.println("aigun: " + misfit.sentence());
                return misfit.exit();
            }
            System.err.print(given.noticed().isEmpty() ? "" : given.noticed() + "\n");
            plays.addAll(given.begun());
        }
        Alignment aligned = Alignment.of(plays.get(0), plays.get(1));
        String hash = world.get().storyHash();
        Comparison comparison =
                new Comparison(name(one, messages), name(other, messages), hash, aligned, proving.prove(aligned));
        ComparisonOutput output = new ComparisonOutput(comparison, messages);
        if (screen) {
            return shown(world.get(), aligned, output, messages);
        }
        print(output, wanted);
        return Exits.FINE;
    }

    /** Both to be gone through on the screen, the first of them looked at where they part. */
    private int shown(World world, Alignment aligned, ComparisonOutput output, Messages messages) throws IOException {
        OtherPath beside = new OtherPath(called(other, messages), aligned.other(), output.blocks());
        String name = called(one, messages);
        Msg.Replay replay = new Msg.Replay(aligned.one(), name, List.of(beside), aligned.shared(), Viewing.MARGIN, "");
        return new PathOnScreen(world, replay, messages).show(Invocation.Front.FITTING, width.orElse(-1));
    }

    private static String called(String argument, Messages messages) {
        return argument.equals(OnRecord.WORD) ? messages.text("compare.history") : GivenPath.called(argument, messages);
    }

    /** A path as it stood on the command line, and what was read there: standard input can't be read again. */
    private record Named(String argument, Given given) {}

    /** All but the path on record, of which there is one at most. */
    private List<Named> named() throws IOException {
        List<Named> named = new ArrayList<>();
        for (String each : List.of(one, other)) {
            if (!each.equals(OnRecord.WORD)) {
                named.add(new Named(each, Given.of(each)));
            }
        }
        return named;
    }

    private static int packless(Named first, Messages messages) {
        String name = GivenPath.name(first.argument(), messages);
        System.err.println("aigun: " + Unsound.packless(first.given(), name, messages));
        return Exits.FINDINGS;
    }

    private Proving.Bounds bounds(Messages messages) {
        if (states.orElse(1L) < 1) {
            throw misuse(messages.text("explore.too-few"));
        }
        Optional<Long> bytes =
                memory.isEmpty() ? Optional.empty() : Optional.of(MemorySize.bytes(memory, this::misuse, messages));
        return Proving.Bounds.of(states, bytes);
    }

    private Proving.Scope scope(Messages messages) {
        if (one.equals(Given.INPUT) && other.equals(Given.INPUT)) {
            throw misuse(messages.text("compare.two-inputs"));
        }
        if (one.equals(OnRecord.WORD) && other.equals(OnRecord.WORD)) {
            throw misuse(messages.text("compare.two-histories"));
        }
        boolean history = one.equals(OnRecord.WORD) || other.equals(OnRecord.WORD);
        return history ? Proving.Scope.TURNS : Proving.Scope.NO_RETURN;
    }

    /** Both, in the order in which they were given; one alone where it doesn't fit. */
    private List<GivenPath> given(List<Named> named, World world, Messages messages) {
        List<GivenPath> given = new ArrayList<>();
        for (Named each : named) {
            given.add(GivenPath.of(each.given(), each.argument(), world, messages));
        }
        if (given.size() == 1 && given.get(0) instanceof GivenPath.Fits fits) {
            given.add(one.equals(OnRecord.WORD) ? 0 : 1, OnRecord.beside(fits.play(), messages));
        }
        return given;
    }

    private static String name(String argument, Messages messages) {
        return argument.equals(OnRecord.WORD) ? messages.text("compare.history") : GivenPath.name(argument, messages);
    }

    private void print(ComparisonOutput output, ComparisonOutput.Format wanted) throws IOException {
        if (wanted == ComparisonOutput.Format.TEXT) {
            Output.page(output.text(Output.columns(width)));
        } else {
            Output.data(output.of(wanted));
        }
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
