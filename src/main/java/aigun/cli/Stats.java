package aigun.cli;

import aigun.play.ClassCount;
import aigun.play.ClassCounts;
import aigun.report.ClassOutput;
import aigun.report.ClassReport;
import aigun.report.ClassReport.LeftOut;
import aigun.report.ClassReport.Why;
import aigun.screen.Messages;
import aigun.screen.World;
import aigun.source.Controls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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

/** Adds up the paths of a class. */
@Command(
        name = "stats",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class Stats implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", arity = "1..*", descriptionKey = "cli.stats.folders")
    private List<String> folders = List.of();

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            completionCandidates = PackNames.class,
            descriptionKey = "cli.stats.pack",
            defaultValue = "")
    private String pack = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Stats.Formats.class,
            descriptionKey = "cli.stats.format",
            defaultValue = "text")
    private String format = "";

    @Option(names = "--explore", descriptionKey = "cli.stats.explore")
    private boolean explore;

    @Option(names = "--workers", paramLabel = "N", descriptionKey = "cli.explore.workers")
    private Optional<Integer> workers = Optional.empty();

    @Option(names = "--width", paramLabel = "COLUMNS", descriptionKey = "cli.compare.width")
    private Optional<Integer> width = Optional.empty();

    /** What a shell offers there. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.all(ClassOutput.Format.values()).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        ClassOutput.Format wanted = new EnumWords(this::misuse, messages).read(format, ClassOutput.Format.values());
        int hands = workers.orElse(Runtime.getRuntime().availableProcessors());
        if (hands < 1) {
            throw misuse(messages.text("explore.too-few"));
        }
        PackSource.Found found = PackSource.find(pack, messages);
        if (found instanceof PackSource.Found.Unplayable unplayable) {
            return unplayable.told();
        }
        World world = ((PackSource.Found.Playable) found).world();
        List<Counting> desks = Pile.counted(folders, world, hands, messages);
        ClassReport report = report(desks, new Baselines(world, explore ? Reckoner.NANOS_MAX : 0, messages));
        if (report.counted() + report.leftOut().size() == 0) {
            System.err.println("aigun: " + messages.text("stats.nothing", Controls.visible(String.join(" ", folders))));
            return Exits.USAGE;
        }
        print(new ClassOutput(report, messages).of(wanted, Output.columns(width)), wanted);
        return exit(report);
    }

    private static ClassReport report(List<Counting> desks, Baselines baselines) throws IOException {
        ClassCounts counts = new ClassCounts(baselines.world().story());
        List<LeftOut> leftOut = new ArrayList<>();
        for (Counting desk : desks) {
            counts.addAll(desk.counts());
            leftOut.addAll(desk.leftOut());
        }
        leftOut.sort(Comparator.comparing(LeftOut::name));
        List<ClassReport.Section> sections = new ArrayList<>();
        for (ClassCount count : counts.all()) {
            sections.add(new ClassReport.Section(count, baselines.of(count)));
        }
        World world = baselines.world();
        return new ClassReport(world.story().pack(), world.storyHash(), sections, leftOut);
    }

    private static void print(String page, ClassOutput.Format wanted) throws IOException {
        if (wanted == ClassOutput.Format.TEXT) {
            Output.page(page);
        } else {
            Output.data(page);
        }
    }

    private static int exit(ClassReport report) {
        if (0 < report.counted()) {
            return Exits.FINE;
        }
        boolean closed = report.leftOut().stream().allMatch(each -> each.why() == Why.UNOPENED);
        return closed ? Exits.WORLD : Exits.FINDINGS;
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
