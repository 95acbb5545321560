package aigun.cli;

import aigun.format.Compiled;
import aigun.format.PackCodec;
import aigun.model.Sha256;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the build runs: reads every pack of a folder and writes it in the form that travels in the jar. */
final class PressPacks {
    private static final int READER_DIGITS = 16;

    private PressPacks() {}

    /** Takes the folder of packs and the folder to write to; a faulty pack fails the build with its diagnostics. */
    public static void main(String[] arguments) throws IOException {
        Path packs = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Files.createDirectories(output);
        List<String> index = new ArrayList<>();
        for (Path folder : folders(packs)) {
            Compiled pack = pressed(folder);
            index.add(pack.pack().id() + " " + pack.pack().title());
            Files.write(output.resolve(pack.pack().id() + ShippedPacks.ENDING), PackCodec.write(pack));
        }
        Files.write(output.resolve(ShippedPacks.INDEX), index);
        Files.writeString(
                output.resolve(ShippedPacks.READER),
                reader(output.resolve("../..").normalize()));
    }

    /** What was read before by other classes than these is read again. */
    private static String reader(Path classes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                all.append(classes.relativize(file)).append(' ');
                all.append(Sha256.hex(Files.readAllBytes(file))).append('\n');
            }
        }
        return Sha256.hex(all.toString()).substring(0, READER_DIGITS);
    }

    private static List<Path> folders(Path packs) throws IOException {
        try (Stream<Path> all = Files.list(packs)) {
            return all.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        }
    }

    private static Compiled pressed(Path folder) throws IOException {
        Reading<Compiled> reading = PackFolder.load(folder);
        StringBuilder faults = new StringBuilder();
        for (Diagnostic diagnostic : reading.diagnostics()) {
            faults.append(folder).append('/').append(Report.of(diagnostic));
        }
        if (reading instanceof Reading.Good<Compiled> good && faults.isEmpty()) {
            return good.value();
        }
        throw new IllegalStateException("a pack of " + folder.getParent() + " has faults:\n" + faults);
    }
}
