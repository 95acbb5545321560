package aigun.cli;

import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Way;
import aigun.report.Chart;
import aigun.screen.Messages;
import aigun.screen.World;
import aigun.source.Suggest;
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

/** Finds out every way a pack can go. */
@Command(
        name = "explore",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class Explore implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", completionCandidates = PackNames.class, descriptionKey = "cli.explore.pack")
    private String pack = "";

    @Option(names = "--side", paramLabel = "SIDE", descriptionKey = "cli.explore.side", defaultValue = "")
    private String side = "";

    @Option(names = "--start", paramLabel = "ID", descriptionKey = "cli.explore.start", defaultValue = "")
    private String start = "";

    @Option(names = "--from", paramLabel = "PATH", descriptionKey = "cli.explore.from", defaultValue = "")
    private String from = "";

    @Option(names = "--ending", paramLabel = "SCENE", descriptionKey = "cli.explore.ending", defaultValue = "")
    private String ending = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Explore.Formats.class,
            descriptionKey = "cli.explore.format",
            defaultValue = "text")
    private String format = "";

    @Option(
            names = "--way",
            paramLabel = "WAY",
            completionCandidates = Explore.WaysThere.class,
            descriptionKey = "cli.explore.way",
            defaultValue = "shortest")
    private String way = "";

    @Option(names = "--states", paramLabel = "N", descriptionKey = "cli.explore.states")
    private Optional<Long> states = Optional.empty();

    @Option(names = "--memory", paramLabel = "SIZE", descriptionKey = "cli.explore.memory", defaultValue = "")
    private String memory = "";

    @Option(names = "--workers", paramLabel = "N", descriptionKey = "cli.explore.workers")
    private Optional<Integer> workers = Optional.empty();

    @Option(names = "--width", paramLabel = "COLUMNS", descriptionKey = "cli.explore.width")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--fresh", descriptionKey = "cli.explore.fresh")
    private boolean fresh;

    /** What a shell offers there. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.all(ExploreOutput.Format.values()).iterator();
        }
    }

    /** What a shell offers there. */
    static final class WaysThere implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.all(ExploreOutput.Ways.values()).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        Exploring.Manner manner = manner(messages);
        ExploreOutput.Form form = form(messages);
        PackSource.Found found = PackSource.find(pack, messages);
        if (found instanceof PackSource.Found.Unplayable unplayable) {
            return unplayable.told();
        }
        World world = ((PackSource.Found.Playable) found).world();
        List<SceneId> wanted = wanted(world, messages);
        Aims aims = Aims.of(new Aims.Wish(side, start, from), world, messages);
        if (aims instanceof Aims.Nowhere nowhere) {
            System.err.println("aigun: " + nowhere.sentence());
            return nowhere.exit();
        }
        Aims.At at = (Aims.At) aims;
        SavedAtlases saved = new SavedAtlases(Playing.home().atlases());
        Chart chart = new Exploring(world, manner, saved, messages).explore(at);
        ExploreOutput output = new ExploreOutput(chart, at.aims(), form, messages);
        return wanted.isEmpty() ? output.whole() : output.ending(wanted.get(0));
    }

    private Exploring.Manner manner(Messages messages) {
        Exploring.Kept kept = fresh ? Exploring.Kept.MADE_ANEW : Exploring.Kept.TAKEN;
        int cores = Runtime.getRuntime().availableProcessors();
        int hands = workers.orElse(cores);
        if (hands < 1 || states.orElse(1L) < 1) {
            throw misuse(messages.text("explore.too-few"));
        }
        ProgressLine.Bounds bounds = ProgressLine.Bounds.ofStates(states.orElse(Long.MAX_VALUE));
        return new Exploring.Manner(bounds, MemorySize.bytes(memory, this::misuse, messages), hands, kept);
    }

    private ExploreOutput.Form form(Messages messages) throws IOException {
        EnumWords words = new EnumWords(this::misuse, messages);
        ExploreOutput.Format wanted = words.read(format, ExploreOutput.Format.values());
        ExploreOutput.Ways ways = words.read(way, ExploreOutput.Ways.values());
        if (wanted == ExploreOutput.Format.PATH && ending.isEmpty()) {
            throw misuse(messages.text("explore.path-to-what"));
        }
        if (!from.isEmpty() && !(start + side).isEmpty()) {
            throw misuse(messages.text("explore.from-and-start"));
        }
        return new ExploreOutput.Form(wanted, ways, Output.columns(width));
    }

    /** The ending that was asked for, if one was. */
    private List<SceneId> wanted(World world, Messages messages) {
        List<String> endings = new ArrayList<>();
        for (Scene scene : world.story().pack().scenes()) {
            if (scene.way() instanceof Way.End) {
                endings.add(scene.id().text());
            }
        }
        if (!ending.isEmpty() && !endings.contains(ending)) {
            String hint = Suggest.nearest(ending, endings)
                    .map(near -> messages.text("cli.did-you-mean", near))
                    .orElse(messages.text("explore.endings-are", String.join(", ", endings)));
            throw misuse(messages.text("explore.no-ending", ending) + " " + hint);
        }
        return ending.isEmpty() ? List.of() : List.of(new SceneId(ending));
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
