package aigun.cli;

import aigun.author.Statements;
import aigun.report.FactsJson;
import aigun.report.FactsText;
import aigun.screen.Messages;
import aigun.source.Suggest;
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

/** Lists what a pack states, and what each sentence rests on. */
@Command(
        name = "facts",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class Facts implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", completionCandidates = PackNames.class, descriptionKey = "cli.explore.pack")
    private String pack = "";

    @Option(names = "--source", paramLabel = "ID", descriptionKey = "cli.facts.source", defaultValue = "")
    private String source = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Facts.Formats.class,
            descriptionKey = "cli.facts.format",
            defaultValue = "text")
    private String format = "";

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
        PackSource.Found found = PackSource.find(pack, messages);
        if (found instanceof PackSource.Found.Unplayable unplayable) {
            return unplayable.told();
        }
        Statements statements = Statements.of(
                ((PackSource.Found.Playable) found).world().story().pack());
        if (!source.isEmpty() && !statements.known().contains(source)) {
            throw misuse(unknown(statements.known(), messages));
        }
        if (wanted == Format.JSON) {
            Output.data(source.isEmpty() ? FactsJson.of(statements) : FactsJson.ofSource(source, statements));
        } else {
            Output.page(page(statements, Output.columns(width), messages));
        }
        return Exits.FINE;
    }

    private String page(Statements statements, int columns, Messages messages) {
        return source.isEmpty()
                ? FactsText.of(statements, columns, messages)
                : FactsText.ofSource(source, statements, columns, messages);
    }

    private String unknown(List<String> known, Messages messages) {
        String hint = Suggest.nearest(source, known)
                .map(near -> messages.text("cli.did-you-mean", near))
                .orElse(messages.text("facts.sources-are", String.join(", ", known)));
        return messages.text("facts.no-source", source) + " " + hint;
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
