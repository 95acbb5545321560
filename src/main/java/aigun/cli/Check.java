package aigun.cli;

import aigun.report.Checked;
import aigun.report.CheckedJson;
import aigun.report.CheckedSarif;
import aigun.report.CheckedText;
import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.Controls;
import aigun.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Says what is wrong in packs, where, and what to do about it. */
@Command(name = "check", resourceBundle = "aigun.messages", mixinStandardHelpOptions = true, sortOptions = false)
final class Check implements Callable<Integer> {
    /** A slip can hide another, which shows once the first is mended. */
    private static final int ROUNDS_MAX = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", arity = "1..*", descriptionKey = "cli.check.packs")
    private List<String> packs = List.of();

    @Option(names = "--strict", descriptionKey = "cli.check.strict")
    private boolean strict;

    @Option(names = "--explore", descriptionKey = "cli.check.explore")
    private boolean explore;

    @Option(names = "--watch", descriptionKey = "cli.check.watch")
    private boolean watch;

    @Option(names = "--fix", descriptionKey = "cli.check.fix")
    private boolean fix;

    @Option(names = "--yes", descriptionKey = "cli.check.yes")
    private boolean yes;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Check.Formats.class,
            descriptionKey = "cli.check.format",
            defaultValue = "text")
    private String format = "";

    /** How it is told. */
    private enum Format {
        TEXT,
        JSON,
        /** For editors and CI. */
        SARIF
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
        Format wanted = format(messages);
        List<Path> folders = folders(messages);
        int exit = folders.size() == packs.size() ? Exits.FINE : Exits.USAGE;
        if (watch) {
            return exit == Exits.FINE ? watched(folders, messages) : exit;
        }
        List<Checking> all = checked(folders, messages);
        exit = all.size() == folders.size() ? exit : Exits.WORLD;
        Fixing fixing = new Fixing(yes ? Fixing.Manner.AT_ONCE : Fixing.Manner.ASKING, messages);
        Fixing.Outcome outcome = fix ? fixing.begin(all) : Fixing.Outcome.NOTHING_TO_MEND;
        for (int round = 1; outcome == Fixing.Outcome.WRITTEN; round++) {
            all = checked(folders, messages);
            outcome = round < ROUNDS_MAX ? fixing.fix(all) : Fixing.Outcome.NOTHING_TO_MEND;
        }
        List<Checked> found = found(all, messages);
        if (outcome != Fixing.Outcome.LEFT) {
            Output.data(told(found, wanted, messages));
        }
        for (Checked checked : found) {
            boolean faulty = 0 < checked.errors() + (strict ? checked.warnings() : 0);
            exit = Math.max(exit, faulty ? Exits.FINDINGS : Exits.FINE);
        }
        return exit;
    }

    private List<Checked> found(List<Checking> all, Messages messages) throws IOException {
        List<Checked> found = new ArrayList<>();
        for (Checking checking : all) {
            found.add((explore ? new CheckExploring(messages).explored(checking) : checking).found());
        }
        return found;
    }

    private Format format(Messages messages) {
        Format wanted = new EnumWords(this::misuse, messages).read(format, Format.values());
        if (wanted != Format.TEXT && (watch || fix)) {
            throw misuse(messages.text("check.text-alone", watch ? "--watch" : "--fix"));
        }
        if (watch && explore) {
            throw misuse(messages.text("check.watch-or-explore"));
        }
        if (watch && fix) {
            throw misuse(messages.text("check.watch-or-fix"));
        }
        if (yes && !fix) {
            throw misuse(messages.text("check.yes-to-what"));
        }
        return wanted;
    }

    /** One that can't be looked at takes nothing from the others. */
    private static List<Checking> checked(List<Path> folders, Messages messages) {
        List<Checking> all = new ArrayList<>();
        for (Path folder : folders) {
            try {
                all.add(Checking.of(folder));
            } catch (IOException unread) {
                String name = Controls.visible(folder.toString());
                String reason = Controls.visible(Faults.sentence(messages, unread));
                System.err.println("aigun: " + messages.text("check.unread", name, reason));
            }
        }
        return all;
    }

    private static String told(List<Checked> all, Format wanted, Messages messages) throws IOException {
        return switch (wanted) {
            case TEXT -> CheckedText.of(all, messages) + CheckedText.further(all, messages);
            case JSON -> CheckedJson.of(all);
            case SARIF -> CheckedSarif.of(all, Explanations.of(codes(all)), messages);
        };
    }

    /** Those of the packs that are folders at all; what the others are is said. */
    private List<Path> folders(Messages messages) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String pack : packs) {
            boolean shipped = ShippedPacks.isNamed(pack);
            if (!shipped && PackFolder.isNamed(pack)) {
                folders.add(Path.of(pack));
            } else {
                String key = shipped ? "check.shipped" : "check.no-folder";
                System.err.println("aigun: " + messages.text(key, Controls.visible(pack)));
            }
        }
        return folders;
    }

    private static int watched(List<Path> folders, Messages messages) throws IOException {
        System.err.println(messages.text("check.watching"));
        return new CheckWatch(folders, Output.columns(Optional.empty()), messages).watch();
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
