package aigun.cli;

import aigun.report.PathCheck;
import aigun.report.VerifyJson;
import aigun.report.VerifyText;
import aigun.screen.Messages;
import aigun.source.Controls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of paths whether they still mean the same on a pack as it is now. */
@Command(
        name = "verify",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class Verify implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATHS", arity = "1..*", descriptionKey = "cli.verify.paths")
    private List<String> paths = List.of();

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            completionCandidates = PackNames.class,
            descriptionKey = "cli.code.pack",
            defaultValue = "")
    private String pack = "";

    @Option(names = "--quiet", descriptionKey = "cli.verify.quiet")
    private boolean quiet;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Verify.Formats.class,
            descriptionKey = "cli.verify.format",
            defaultValue = "text")
    private String format = "";

    @Option(names = "--bless", descriptionKey = "cli.verify.bless")
    private boolean bless;

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
        Worlds.Asked asked = Worlds.asked(pack, messages);
        if (asked instanceof Worlds.Asked.Nothing nothing) {
            return nothing.found().told();
        }
        Worlds worlds = ((Worlds.Asked.There) asked).worlds();
        List<String> submitted = Submitted.of(paths);
        if (submitted.isEmpty()) {
            boolean packs = paths.stream().allMatch(Submitted::isPack);
            String why = packs ? "verify.no-tests" : "verify.nothing";
            System.err.println("aigun: " + messages.text(why, Controls.visible(String.join(" ", paths))));
            return Exits.USAGE;
        }
        List<PathCheck> checks = checked(submitted, worlds, messages);
        Blessings.Blessed blessed =
                bless ? Blessings.of(checks, worlds, messages) : new Blessings.Blessed(List.of(), List.of(), false);
        print(checks, blessed, wanted, messages);
        return blessed.failed() ? Exits.WORLD : exit(checks);
    }

    private void print(List<PathCheck> checks, Blessings.Blessed blessed, Format wanted, Messages messages)
            throws IOException {
        if (wanted == Format.JSON) {
            Output.data(VerifyJson.of(checks, blessed.blessed(), messages));
        } else {
            StringBuilder text = new StringBuilder();
            checks.stream()
                    .filter(check -> !quiet || !check.isWell())
                    .forEach(check -> text.append(VerifyText.of(check, messages)));
            blessed.lines().forEach(text::append);
            Output.page(text.append(VerifyText.summary(checks, messages)).toString());
        }
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    /** The work of many files is shared out; the answers stand in the order of the questions. */
    private static List<PathCheck> checked(List<String> submitted, Worlds worlds, Messages messages) {
        int workers = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), submitted.size()));
        List<Verifying> desks = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            desks.add(new Verifying(worlds, messages));
        }
        List<List<PathCheck>> checks = new ArrayList<>();
        submitted.forEach(name -> checks.add(List.of()));
        try (Threads threads = new Threads(workers)) {
            threads.each(submitted.size(), (worker, number) -> {
                checks.set(number, desks.get(worker).check(submitted.get(number)));
            });
        }
        return checks.stream().flatMap(List::stream).toList();
    }

    private static int exit(List<PathCheck> checks) {
        int exit = Exits.FINE;
        for (PathCheck check : checks) {
            boolean unopened = check.kind() == PathCheck.Kind.UNOPENED;
            exit = Math.max(exit, unopened ? Exits.WORLD : check.kind().isFinding() ? Exits.FINDINGS : Exits.FINE);
        }
        return exit;
    }
}
