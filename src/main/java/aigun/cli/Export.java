package aigun.cli;

import aigun.play.Play;
import aigun.report.ExportOutput;
import aigun.screen.Account;
import aigun.screen.Messages;
import aigun.screen.Reckoning;
import aigun.screen.World;
import java.io.IOException;
import java.nio.file.Path;
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

/** Writes a path in a form for others: to be read, watched, looked at, or worked on by a program. */
@Command(
        name = "export",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class Export implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", descriptionKey = "cli.code.path")
    private String path = "";

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = Export.Formats.class,
            descriptionKey = "cli.export.to",
            required = true)
    private String format = "";

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "cli.export.file", defaultValue = "")
    private String file = "";

    @Option(names = "--force", descriptionKey = "cli.export.force")
    private boolean force;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            completionCandidates = PackNames.class,
            descriptionKey = "cli.code.pack",
            defaultValue = "")
    private String pack = "";

    @Option(names = "--size", paramLabel = "COLSxROWS", descriptionKey = "cli.export.size", defaultValue = "")
    private String size = "";

    @Option(names = "--speed", paramLabel = "FACTOR", descriptionKey = "cli.export.speed", defaultValue = "")
    private String speed = "";

    @Option(names = "--explore", descriptionKey = "cli.export.explore")
    private boolean explore;

    private enum Format {
        MD,
        HTML,
        CAST,
        JSON,
        SVG
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
        refuseMisfits(wanted, messages);
        CastSettings settings = CastSettings.read(size, speed, this::misuse, messages);
        Worlds.Asked asked = Worlds.asked(pack, messages);
        if (asked instanceof Worlds.Asked.Nothing nothing) {
            return nothing.found().told();
        }
        Given given = Given.of(path);
        Optional<World> world = ((Worlds.Asked.There) asked).worlds().of(given);
        if (world.isEmpty()) {
            return refused(Unsound.packless(given, GivenPath.name(path, messages), messages), Exits.FINDINGS);
        }
        GivenPath played = GivenPath.of(given, path, world.get(), messages);
        if (played instanceof GivenPath.Misfit misfit) {
            return refused(misfit.sentence(), misfit.exit());
        }
        GivenPath.Fits fits = (GivenPath.Fits) played;
        fits.notices().forEach(System.err::println);
        ExportOutput output =
                new ExportOutput(fits.play(), world.get().storyHash(), reckoned(fits.play(), messages), messages);
        Optional<String> text = text(wanted, output, settings, world.get());
        return text.isEmpty() ? refused(messages.text("map.none"), Exits.FINDINGS) : print(text.get(), messages);
    }

    /** Options that mean nothing beside each other. */
    private void refuseMisfits(Format wanted, Messages messages) {
        if (wanted != Format.CAST && !(size + speed).isEmpty()) {
            throw misuse(messages.text("export.cast-only"));
        }
        if (explore && wanted != Format.MD && wanted != Format.HTML) {
            throw misuse(messages.text("export.explore-what"));
        }
        if (force && isPrinted()) {
            throw misuse(messages.text("export.force-what"));
        }
    }

    /** What else could have come, where somebody asked; of what isn't over nothing is told. */
    private List<Reckoning> reckoned(Play play, Messages messages) {
        if (!explore) {
            return List.of();
        }
        if (!play.isOver()) {
            System.err.println("aigun: " + messages.text("export.explore-over"));
            return List.of();
        }
        return List.of(new Reckoner(new CountedWays(Playing.home().ways())).reckon(Account.asked(play), () -> true));
    }

    /** Empty for the map of a pack that has none. */
    private static Optional<String> text(Format wanted, ExportOutput output, CastSettings settings, World world) {
        return switch (wanted) {
            case MD -> Optional.of(output.markdown());
            case HTML -> Optional.of(output.html());
            case JSON -> Optional.of(output.json());
            case SVG -> output.svg();
            case CAST -> Optional.of(settings.cast(output.play(), world, output.messages()));
        };
    }

    private int print(String text, Messages messages) throws IOException {
        if (isPrinted()) {
            Output.data(text);
            return Exits.FINE;
        }
        NamedFile.Taken taken = force ? NamedFile.Taken.REPLACED : NamedFile.Taken.KEPT;
        Optional<String> refusal = new NamedFile(Path.of(file), path, messages).write(text, taken);
        return refusal.isEmpty() ? Exits.FINE : refused(refusal.get(), Exits.WORLD);
    }

    /** On standard output, rather than in a file. */
    private boolean isPrinted() {
        return file.isEmpty() || file.equals(Given.INPUT);
    }

    private static int refused(String sentence, int exit) {
        System.err.println("aigun: " + sentence);
        return exit;
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
