package aigun.cli;

import aigun.format.PackFile;
import aigun.model.Pack;
import aigun.report.Checked;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A pack in a folder that was checked.
 *
 * @param files as they were read for it
 */
record Checking(Path folder, List<PackFile> files, Checked found) {
    static Checking of(Path folder) throws IOException {
        List<PackFile> files = PackFolder.read(folder);
        Reading<Pack> reading = PackFolder.pack(files);
        int scenes = reading instanceof Reading.Good<Pack> good
                ? good.value().scenes().size()
                : 0;
        return new Checking(folder, files, new Checked(folder.toString(), scenes, reading.diagnostics()));
    }
}
