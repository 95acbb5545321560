package aigun;

import aigun.format.PackFile;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packs that are measured: those of {@code scenes/} that can be read, and one made by rule. */
final class Packs {
    private static final Path FOLDER = Path.of("scenes");
    private static final String MADE = "made-by-rule";

    private Packs() {}

    /** The starts that can be measured, as {@code PACK START}. */
    static List<String> starts() {
        List<String> starts = new ArrayList<>();
        starts.add(MADE + " start");
        for (Path folder : folders()) {
            if (read(folder) instanceof Reading.Good<Pack> good) {
                good.value().starts().forEach(start -> starts.add(folder.getFileName() + " " + start.id()));
            } else {
                System.out.println(folder + " can't be read and is not measured");
            }
        }
        return starts;
    }

    static Pack named(String name) {
        if (name.equals(MADE)) {
            return CampaignPack.pack();
        }
        return ((Reading.Good<Pack>) read(FOLDER.resolve(name))).value();
    }

    private static List<Path> folders() {
        try (Stream<Path> packs = Files.list(FOLDER)) {
            return packs.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reading<Pack> read(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<PackFile> files = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.add(new PackFile(path, Files.readAllBytes(file)));
            }
            return PackReader.read(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
