package aigun.cli;

import aigun.play.Play;
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

/** Looks at a path, decision by decision. */
@Command(name = "replay", resourceBundle = "aigun.messages", mixinStandardHelpOptions = true, sortOptions = false)
final class ReplayCommand implements Callable<Integer> {
    private static final String START = "start";
    private static final String END = "end";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.replay.path")
    private String path = "";

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            completionCandidates = PackNames.class,
            descriptionKey = "cli.replay.pack",
            defaultValue = "")
    private String pack = "";

    @Option(names = "--at", paramLabel = "PLACE", descriptionKey = "cli.replay.at", defaultValue = START)
    private String at = "";

    @Mixin
    private FrontOptions front = new FrontOptions();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            completionCandidates = CommandLines.ViewWords.class,
            descriptionKey = "cli.replay.view",
            defaultValue = "margin",
            converter = CommandLines.ViewWord.class)
    private String view = "";

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        boolean placed = at.equals(START) || at.equals(END) || at.matches("[1-9][0-9]{0,8}");
        if (!placed) {
            throw misuse(messages.text("replay.no-place", at));
        }
        Worlds.Asked asked = Worlds.asked(pack, messages);
        if (asked instanceof Worlds.Asked.Nothing nothing) {
            return nothing.found().told();
        }
        Given given = Given.of(path);
        Optional<World> world = ((Worlds.Asked.There) asked).worlds().of(given);
        String name = GivenPath.name(path, messages);
        if (world.isEmpty()) {
            System.err.println("aigun: " + Unsound.packless(given, name, messages));
            return Exits.FINDINGS;
        }
        return shown(GivenPath.of(given, path, world.get(), messages), world.get(), messages);
    }

    /** As far as it can be played; what can't is said. */
    private int shown(GivenPath read, World world, Messages messages) throws IOException {
        List<Play> plays = read.begun();
        if (plays.isEmpty()) {
            GivenPath.Misfit misfit = (GivenPath.Misfit) read;
            System.err.println("aigun: " + misfit.sentence());
            return misfit.exit();
        }
        Play play = plays.get(0);
        if (!at.equals(START) && !at.equals(END) && play.length() < Integer.parseInt(at)) {
            throw misuse(messages.text("replay.too-far", at, Integer.toString(play.length())));
        }
        Msg.Replay replay = new Msg.Replay(
                play, GivenPath.called(path, messages), List.of(), place(play), Viewing.of(view), read.noticed());
        return new PathOnScreen(world, replay, messages).show(front.front(), front.width());
    }

    /** How many decisions lie before the place that was asked for. */
    private int place(Play play) {
        return switch (at) {
            case START -> 0;
            case END -> play.length();
            default -> Integer.parseInt(at) - 1;
        };
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
