package aigun.cli;

import aigun.screen.Messages;
import aigun.source.Controls;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a pack beside the editor of whoever writes it. Nothing of it is kept. */
@Command(name = "watch", resourceBundle = "aigun.messages", mixinStandardHelpOptions = true, sortOptions = false)
final class Watch implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.watch.pack")
    private String pack = "";

    @Option(names = "--start", paramLabel = "ID", descriptionKey = "cli.start", defaultValue = "")
    private String start = "";

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
        if (!PackFolder.isNamed(pack)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), messages.text("check.no-folder", Controls.visible(pack)));
        }
        Invocation invocation = new Invocation(front.front(), pack, start, view, List.of(), front.width(), seed);
        FollowedPack followed = new FollowedPack(Path.of(pack), messages);
        if (Console.isInput()) {
            followed.await(System.err);
        }
        return Playing.play(new Playing.Wanted(invocation, followed, PassingHome.make("aigun-watch")));
    }
}
