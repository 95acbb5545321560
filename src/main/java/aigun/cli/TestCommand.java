package aigun.cli;

import aigun.author.Playtests;
import aigun.engine.Story;
import aigun.report.PlaytestsJson;
import aigun.report.PlaytestsText;
import aigun.report.PlaytestsXml;
import aigun.report.Tested;
import aigun.screen.Messages;
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

/** Plays a pack's known paths and some ways at random, and tells what these don't come by and what they don't notice. */
@Command(
        name = "test",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class TestCommand implements Callable<Integer> {
    private static final int WALKS_MAX = 1_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", completionCandidates = PackNames.class, descriptionKey = "cli.explore.pack")
    private String pack = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = TestCommand.Formats.class,
            descriptionKey = "cli.test.format",
            defaultValue = "text")
    private String format = "";

    @Option(names = "--walks", paramLabel = "N", descriptionKey = "cli.test.walks", defaultValue = "200")
    private int walks;

    /** A word of its own, so that a pack that passed once passes again. */
    @Option(names = "--seed", paramLabel = "WORD", descriptionKey = "cli.test.seed", defaultValue = "aigun")
    private String seed = "";

    @Option(names = "--mutate", descriptionKey = "cli.test.mutate")
    private boolean mutate;

    @Option(names = "--width", paramLabel = "COLUMNS", descriptionKey = "cli.explore.width")
    private Optional<Integer> width = Optional.empty();

    private enum Format {
        TEXT,
        JSON,
        JUNIT
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
        if (walks < 0 || WALKS_MAX < walks) {
            throw misuse(messages.text("test.no-walks", Integer.toString(WALKS_MAX)));
        }
        PackSource.Found found = PackSource.find(pack, messages);
        if (found instanceof PackSource.Found.Unplayable unplayable) {
            return unplayable.told();
        }
        Story story = ((PackSource.Found.Playable) found).world().story();
        Playtests tests = Playtests.of(story, walks, new Draws(seed)::of);
        Tested tested = new Tested(tests, seed, changes(story, tests, messages));
        switch (wanted) {
            case TEXT -> Output.page(PlaytestsText.of(tested, Output.columns(width), messages));
            case JSON -> Output.data(PlaytestsJson.of(tested, messages));
            case JUNIT -> Output.data(PlaytestsXml.of(tested, messages));
        }
        return tests.isPassed() ? Exits.FINE : Exits.FINDINGS;
    }

    private Tested.Changes changes(Story story, Playtests tests, Messages messages) throws IOException {
        if (!mutate) {
            return new Tested.Changes.Unasked();
        }
        return tests.isPassed()
                ? new Tested.Changes.Tried(new Mutating(messages).mutations(story, tests, walks, new Draws(seed)))
                : new Tested.Changes.Untried();
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
