package aigun.cli;

import aigun.format.Compiled;
import aigun.format.PackCodec;
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
    private PressPacks() {}

    /** Takes the folder of packs and the folder to write to; a faulty pack fails the build with its diagnostics. */
    public static void main(String[] arguments) throws IOException {
        Path packs = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Files.createDirectories(output);
        List<String> ids = new ArrayList<>();
        for (Path folder : folders(packs)) {
            Compiled pack = pressed(folder);
            ids.add(pack.pack().id());
            Files.write(output.resolve(pack.pack().id() + ShippedPacks.ENDING), PackCodec.write(pack));
        }
        Files.write(output.resolve(ShippedPacks.INDEX), ids);
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
