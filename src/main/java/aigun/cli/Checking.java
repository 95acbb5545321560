package aigun.cli;

import aigun.model.Pack;
import aigun.report.Checked;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;

/** Checks the pack in a folder. */
final class Checking {
    private Checking() {}

    static Checked check(Path folder) throws IOException {
        Reading<Pack> reading = PackFolder.pack(PackFolder.read(folder));
        int scenes = reading instanceof Reading.Good<Pack> good
                ? good.value().scenes().size()
                : 0;
        return new Checked(folder.toString(), scenes, reading.diagnostics());
    }
}
