package aigun.cli;

import aigun.model.Pack;
import aigun.screen.Messages;
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
        Messages messages = Playing.messages();
        int exit = Exits.FINE;
        for (Path pack : packs) {
            exit = Math.max(exit, check(pack, out, messages));
        }
        out.flush();
        return exit;
    }

    private static int check(Path pack, PrintStream out, Messages messages) throws IOException {
        if (!Files.isDirectory(pack)) {
            System.err.println("aigun: " + messages.text("check.no-folder", pack.toString()));
            return Exits.USAGE;
        }
        Reading<Pack> reading = PackFolder.pack(PackFolder.read(pack));
        int errors = 0;
        for (Diagnostic diagnostic : reading.diagnostics()) {
            errors += diagnostic.isError() ? 1 : 0;
            out.print(pack + "/" + Report.of(diagnostic));
        }
        String warned =
                counted(messages, "check.warning.", reading.diagnostics().size() - errors);
        if (reading instanceof Reading.Good<Pack> good) {
            String scenes =
                    counted(messages, "check.scene.", good.value().scenes().size());
            out.println(messages.text("check.sound", pack.toString(), scenes, warned));
            return Exits.FINE;
        }
        out.println(messages.text("check.faulty", pack.toString(), counted(messages, "check.error.", errors), warned));
        return Exits.FINDINGS;
    }

    private static String counted(Messages messages, String what, int number) {
        return messages.text(what + (number == 1 ? "one" : "many"), Integer.toString(number));
    }
}
