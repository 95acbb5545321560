package aigun.cli;

import aigun.format.PackFile;
import aigun.model.Pack;
import aigun.report.Checked;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A pack in a folder that was checked.
 *
 * @param files as they were read for it
 * @param reading what they came to
 * @param found all that is to be told of it
 */
record Checking(Path folder, List<PackFile> files, Reading<Pack> reading, Checked found) {
    static Checking of(Path folder) throws IOException {
        List<PackFile> files = PackFolder.read(folder);
        Reading<Pack> reading = PackFolder.pack(files);
        int scenes = reading instanceof Reading.Good<Pack> good
                ? good.value().scenes().size()
                : 0;
        return new Checking(folder, files, reading, new Checked(folder.toString(), scenes, reading.diagnostics()));
    }

    /** The same with more to be told. */
    Checking with(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(found.diagnostics());
        all.addAll(more);
        all.sort(Diagnostic.BY_PLACE);
        return new Checking(folder, files, reading, new Checked(found.folder(), found.scenes(), all));
    }
}
