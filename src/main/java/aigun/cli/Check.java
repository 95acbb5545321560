package aigun.cli;

import aigun.report.Checked;
import aigun.report.CheckedJson;
import aigun.report.CheckedSarif;
import aigun.report.CheckedText;
import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong in packs, where, and what to do about it. */
@Command(name = "check", resourceBundle = "aigun.messages", mixinStandardHelpOptions = true, sortOptions = false)
final class Check implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", arity = "1..*", descriptionKey = "cli.check.packs")
    private List<Path> packs = List.of();

    @Option(names = "--strict", descriptionKey = "cli.check.strict")
    private boolean strict;

    @Option(names = "--watch", descriptionKey = "cli.check.watch")
    private boolean watch;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.check.format", defaultValue = "text")
    private String format = "";

    /** How it is told. */
    private enum Format {
        TEXT,
        JSON,
        /** For editors and CI. */
        SARIF
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        Format wanted = new EnumWords(this::misuse, messages).read(format, Format.values());
        List<Path> folders = folders(messages);
        int exit = folders.equals(packs) ? Exits.FINE : Exits.USAGE;
        if (watch) {
            if (wanted != Format.TEXT) {
                throw misuse(messages.text("check.text-alone", "--watch"));
            }
            return exit == Exits.FINE ? watched(messages) : exit;
        }
        List<Checked> all = new ArrayList<>();
        for (Path folder : folders) {
            all.add(Checking.check(folder));
        }
        Output.data(
                switch (wanted) {
                    case TEXT -> CheckedText.of(all, messages) + CheckedText.explained(all, messages);
                    case JSON -> CheckedJson.of(all);
                    case SARIF -> CheckedSarif.of(all, Explanations.of(codes(all)), messages);
                });
        for (Checked checked : all) {
            boolean found = 0 < (strict ? checked.diagnostics().size() : checked.errors());
            exit = Math.max(exit, found ? Exits.FINDINGS : Exits.FINE);
        }
        return exit;
    }

    /** Those of the packs that are folders at all; what the others are is said. */
    private List<Path> folders(Messages messages) {
        List<Path> folders = new ArrayList<>();
        for (Path pack : packs) {
            if (Files.isDirectory(pack)) {
                folders.add(pack);
            } else {
                System.err.println("aigun: " + messages.text("check.no-folder", pack.toString()));
            }
        }
        return folders;
    }

    private int watched(Messages messages) throws IOException {
        System.err.println(messages.text("check.watching"));
        return new Watching(packs, Output.columns(Optional.empty()), messages).watch();
    }

    private static List<Code> codes(List<Checked> all) {
        return all.stream()
                .flatMap(checked -> checked.diagnostics().stream())
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
