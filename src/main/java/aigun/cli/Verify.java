package aigun.cli;

import aigun.report.PathCheck;
import aigun.report.VerifyJson;
import aigun.report.VerifyText;
import aigun.screen.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private static final String JSON = "json";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATHS", arity = "1..*", descriptionKey = "cli.verify.paths")
    private List<String> paths = List.of();

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "cli.code.pack", defaultValue = "")
    private String pack = "";

    @Option(names = "--quiet", descriptionKey = "cli.verify.quiet")
    private boolean quiet;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.verify.format", defaultValue = "text")
    private String format = "";

    @Option(names = "--bless", descriptionKey = "cli.verify.bless")
    private boolean bless;

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        if (!List.of("text", JSON).contains(format)) {
            String sentence = messages.text("explore.no-word", format, "text, json");
            throw new CommandLine.ParameterException(spec.commandLine(), sentence);
        }
        Worlds worlds = Worlds.shipped(messages);
        if (!pack.isEmpty()) {
            PackSource.Found found = PackSource.find(pack, messages);
            if (found instanceof PackSource.Found.Unplayable unplayable) {
                System.err.print(unplayable.text());
                return unplayable.exit();
            }
            worlds = Worlds.only(((PackSource.Found.Playable) found).world(), messages);
        }
        List<String> submitted = Submitted.of(paths);
        if (submitted.isEmpty()) {
            System.err.println("aigun: " + messages.text("verify.nothing", String.join(" ", paths)));
            return Exits.USAGE;
        }
        return print(checked(submitted, worlds, messages), worlds, messages);
    }

    private int print(List<PathCheck> checks, Worlds worlds, Messages messages) throws IOException {
        Blessings.Blessed blessed =
                bless ? Blessings.of(checks, worlds, messages) : new Blessings.Blessed(List.of(), List.of(), false);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (format.equals(JSON)) {
            out.print(VerifyJson.of(checks, blessed.blessed()));
        } else {
            StringBuilder text = new StringBuilder();
            checks.stream()
                    .filter(check -> !quiet || !check.isWell())
                    .forEach(check -> text.append(VerifyText.of(check, messages)));
            blessed.lines().forEach(text::append);
            out.print(text.append(VerifyText.summary(checks, messages)));
        }
        out.flush();
        return blessed.failed() ? Exits.WORLD : exit(checks);
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
