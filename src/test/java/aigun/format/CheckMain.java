package aigun.format;

import aigun.model.Pack;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Report;
import java.io.IOException;
import java.nio.file.Path;

/** Prints what is wrong with the pack in a folder. */
final class CheckMain {
    private CheckMain() {}

    public static void main(String[] arguments) throws IOException {
        Reading<Pack> reading = PackReader.read(PackFiles.in(Path.of(arguments[0])));
        for (Diagnostic diagnostic : reading.diagnostics()) {
            System.out.print(Report.of(diagnostic));
        }
        String outcome =
                reading instanceof Reading.Good<Pack> ? "The pack can be played." : "The pack can't be played.";
        System.out.println(outcome);
    }
}
