package aigun.cli;

import aigun.engine.Story;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.play.Hashes;
import aigun.screen.Messages;
import aigun.screen.Msg;
import aigun.screen.Viewing;
import aigun.screen.World;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays one scene of a pack, from a state of one's own. Nothing of it is kept. */
@Command(name = "try", resourceBundle = "aigun.messages", mixinStandardHelpOptions = true, sortOptions = false)
final class Try implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            completionCandidates = PackNames.class,
            descriptionKey = "cli.try.pack")
    private String pack = "";

    @Parameters(index = "1", paramLabel = "SCENE", descriptionKey = "cli.try.scene")
    private String scene = "";

    @Option(names = "--start", paramLabel = "ID", descriptionKey = "cli.try.start", defaultValue = "")
    private String start = "";

    @Option(names = "--set", paramLabel = "WHAT", descriptionKey = "cli.try.set", split = ",")
    private List<String> settings = List.of();

    @Mixin
    private FrontOptions front = new FrontOptions();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            completionCandidates = CommandLines.ViewWords.class,
            descriptionKey = "cli.try.view",
            defaultValue = "study",
            converter = CommandLines.ViewWord.class)
    private String view = "";

    @Option(names = "--seed", paramLabel = "WORD", descriptionKey = "cli.seed", defaultValue = "")
    private String seed = "";

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        PackSource.Found found = PackSource.find(pack, messages);
        if (found instanceof PackSource.Found.Unplayable unplayable) {
            return unplayable.told();
        }
        World world = ((PackSource.Found.Playable) found).world();
        Trial.Made made = Trial.of(world.story().pack(), new Trial.Asked(scene, start, settings), messages);
        if (made instanceof Trial.Made.Refused refused) {
            throw new CommandLine.ParameterException(spec.commandLine(), refused.sentence());
        }
        return played(world, ((Trial.Made.Ready) made).start());
    }

    /** In a home of its own, that is gone afterwards, and by rules of its own: what is counted of them is true of no other. */
    private int played(World world, Start begun) throws IOException {
        Pack tried = world.story().pack().withStarts(List.of(begun));
        World trial =
                new World(Story.compile(tried), Hashes.story(tried), world.contentHash(), List.of(), World.Games.GONE);
        List<Msg> told = List.of(new Msg.Loaded(trial), new Msg.Start(begun.id(), List.of(), Viewing.of(view)));
        Invocation invocation = new Invocation(front.front(), pack, "", view, List.of(), front.width(), seed);
        return Playing.play(new Playing.Wanted(
                invocation,
                (asked, words) -> new Loading.Loaded(told, Optional.empty()),
                PassingHome.make("aigun-try")));
    }
}
