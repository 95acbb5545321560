package aigun.cli;

import aigun.play.CodeBook;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the share code of a path. */
@Command(
        name = "code",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class Code implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", descriptionKey = "cli.code.path")
    private String path = "";

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            completionCandidates = PackNames.class,
            descriptionKey = "cli.code.pack",
            defaultValue = "")
    private String pack = "";

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        Worlds.Asked asked = Worlds.asked(pack, messages);
        if (asked instanceof Worlds.Asked.Nothing nothing) {
            return nothing.found().told();
        }
        Given given = Given.of(path);
        Optional<World> world = ((Worlds.Asked.There) asked).worlds().of(given);
        return world.isEmpty()
                ? refused(Unsound.packless(given, GivenPath.name(path, messages), messages))
                : print(given, world.get(), messages);
    }

    private int print(Given given, World world, Messages messages) throws IOException {
        GivenPath played = GivenPath.of(given, path, world, messages);
        if (played instanceof GivenPath.Misfit misfit) {
            return refused(misfit.sentence());
        }
        CodeBook.Writing writing =
                CodeBook.of(world.story(), world.storyHash()).write(((GivenPath.Fits) played).play());
        if (writing instanceof CodeBook.Writing.Alike alike) {
            return refused(messages.text("code.alike", alike.id()));
        }
        Output.data(((CodeBook.Writing.Written) writing).code().toText() + "\n");
        return Exits.FINE;
    }

    private static int refused(String sentence) {
        System.err.println("aigun: " + sentence);
        return Exits.FINDINGS;
    }
}
