package aigun.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a pack, from a folder on the disk. */
public final class PackFiles {
    private PackFiles() {}

    public static List<PackFile> in(Path folder) throws IOException {
        List<PackFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.add(new PackFile(name, Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
