package aigun.cli;

import aigun.format.Compiled;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is wrong in packs, where, and what to do about it. */
@Command(name = "check", resourceBundle = "aigun.messages", mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "PACK", arity = "1..*", descriptionKey = "cli.check.packs")
    private List<Path> packs = List.of();

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int exit = Exits.FINE;
        for (Path pack : packs) {
            exit = Math.max(exit, check(pack, out));
        }
        out.flush();
        return exit;
    }

    private static int check(Path pack, PrintStream out) throws IOException {
        if (!Files.isDirectory(pack)) {
            System.err.println("aigun: " + pack + " is no folder; a pack is a folder with a pack.yaml in it.");
            return Exits.USAGE;
        }
        Reading<Compiled> reading = PackFolder.load(pack);
        int errors = 0;
        for (Diagnostic diagnostic : reading.diagnostics()) {
            errors += diagnostic.isError() ? 1 : 0;
            out.print(pack + "/" + Report.of(diagnostic));
        }
        int warnings = reading.diagnostics().size() - errors;
        if (reading instanceof Reading.Good<Compiled> good) {
            int scenes = good.value().pack().scenes().size();
            out.println(pack + ": sound. " + scenes + " scenes, " + counted(warnings, "warning") + ".");
            return Exits.FINE;
        }
        out.println(
                pack + ": " + counted(errors, "error") + ", " + counted(warnings, "warning") + ". It can't be played.");
        return Exits.FINDINGS;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
