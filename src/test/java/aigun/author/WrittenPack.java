package aigun.author;

import aigun.format.PackFile;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.source.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A pack that a test writes as an author would, file by file. */
final class WrittenPack {
    private final List<PackFile> files = new ArrayList<>();

    WrittenPack with(String path, String text) {
        files.add(new PackFile(path, text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** The pack, which has to be sound. */
    Pack read() {
        Reading<Pack> read = PackReader.read(files);
        if (read instanceof Reading.Good<Pack> good) {
            return good.value();
        }
        throw new AssertionError(read.diagnostics());
    }
}
