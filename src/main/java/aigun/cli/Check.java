package aigun.cli;

import aigun.model.Pack;
import aigun.report.Checked;
import aigun.report.CheckedJson;
import aigun.report.CheckedSarif;
import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<Checked> all = new ArrayList<>();
        int exit = Exits.FINE;
        for (Path pack : packs) {
            if (Files.isDirectory(pack)) {
                all.add(check(pack));
            } else {
                System.err.println("aigun: " + messages.text("check.no-folder", pack.toString()));
                exit = Exits.USAGE;
            }
        }
        Output.data(
                switch (wanted) {
                    case TEXT -> text(all, messages);
                    case JSON -> CheckedJson.of(all);
                    case SARIF -> CheckedSarif.of(all, Explanations.of(codes(all)), messages);
                });
        for (Checked checked : all) {
            boolean found = 0 < (strict ? checked.diagnostics().size() : checked.errors());
            exit = Math.max(exit, found ? Exits.FINDINGS : Exits.FINE);
        }
        return exit;
    }

    private static Checked check(Path pack) throws IOException {
        Reading<Pack> reading = PackFolder.pack(PackFolder.read(pack));
        int scenes = reading instanceof Reading.Good<Pack> good
                ? good.value().scenes().size()
                : 0;
        return new Checked(pack.toString(), scenes, reading.diagnostics());
    }

    private static List<Code> codes(List<Checked> all) {
        return all.stream()
                .flatMap(checked -> checked.diagnostics().stream())
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(List<Checked> all, Messages messages) {
        StringBuilder text = new StringBuilder();
        for (Checked checked : all) {
            for (Diagnostic diagnostic : checked.diagnostics()) {
                text.append(checked.folder()).append('/').append(Report.of(diagnostic));
            }
            text.append(summary(checked, messages)).append('\n');
        }
        if (all.stream().anyMatch(checked -> !checked.diagnostics().isEmpty())) {
            text.append(messages.text("check.explained")).append('\n');
        }
        return text.toString();
    }

    private static String summary(Checked checked, Messages messages) {
        String warned = counted(messages, "check.warning.", checked.warnings());
        if (checked.errors() == 0) {
            return messages.text(
                    "check.sound", checked.folder(), counted(messages, "check.scene.", checked.scenes()), warned);
        }
        return messages.text(
                "check.faulty", checked.folder(), counted(messages, "check.error.", checked.errors()), warned);
    }

    private static String counted(Messages messages, String what, int number) {
        return messages.text(what + (number == 1 ? "one" : "many"), Integer.toString(number));
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
