package aigun.format;

import aigun.model.Pack;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Reading;
import aigun.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a pack from its files: whole and sound, or not at all. */
public final class PackReader {
    private PackReader() {}

    /**
     * The pack that these files make, with warnings; or everything that is wrong with them, by file, line and column.
     *
     * @param files all files of the pack's folder, in any order; those that are no YAML or JSON are passed over
     */
    public static Reading<Pack> read(List<PackFile> files) {
        return read(files, Abreast.ALONE);
    }

    /** The same, whoever reads the files. */
    public static Reading<Pack> read(List<PackFile> files, Abreast abreast) {
        return read(files, abreast, new KnownTrees());
    }

    /** The same, with the trees of those that were read before. */
    public static Reading<Pack> read(List<PackFile> files, Abreast abreast, KnownTrees known) {
        List<PackFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(PackFile::path));
        List<Diagnostic> faults = sizes(sorted);
        if (!faults.isEmpty()) {
            return new Reading.Bad<>(faults);
        }
        Folder folder = Folders.read(sorted, abreast, known, faults);
        Optional<Diagnostic> newer = newerFormat(folder.pack());
        if (newer.isPresent()) {
            return new Reading.Bad<>(List.of(newer.get()));
        }
        Pack pack = Packs.read(folder, abreast, faults);
        List<Diagnostic> told =
                faults.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
        boolean sound = told.stream().noneMatch(Diagnostic::isError);
        return sound ? new Reading.Good<>(pack, told) : new Reading.Bad<>(told);
    }

    /** What has to be looked at before anything is read. */
    private static List<Diagnostic> sizes(List<PackFile> files) {
        List<Diagnostic> faults = new ArrayList<>();
        Location top = new Source(FileKind.PACK.place() + ".yaml", "").at(1, 1);
        if (Limits.FILES_MAX < files.size()) {
            faults.add(TooMany.of(files.size(), Limits.FILES_MAX, "files", top));
            return faults;
        }
        long bytes = 0;
        boolean pack = false;
        for (PackFile file : files) {
            bytes += file.bytes().length;
            pack |= Paths.withoutEnding(file.path()).equals(FileKind.PACK.place());
        }
        if (Limits.PACK_BYTES_MAX < bytes) {
            faults.add(Diagnostic.error(
                    Code.TOO_MANY,
                    top,
                    "The pack has more than " + Limits.PACK_BYTES_MAX + " bytes, and no more can be read."));
        }
        if (!pack) {
            faults.add(noPackFile(files, top));
        }
        return faults;
    }

    /** It may be there under a name whose end is hidden from whoever saved it. */
    private static Diagnostic noPackFile(List<PackFile> files, Location top) {
        return files.stream()
                .map(file -> new FileName(file.path()))
                .filter(name -> name.path().equals(FileKind.PACK.place()))
                .flatMap(name -> name.fault().stream())
                .findFirst()
                .orElseGet(() -> Diagnostic.error(Code.NO_PACK_FILE, top, "There is no pack.yaml in this folder.")
                        .withHint("A pack is a folder with a pack.yaml in it."));
    }

    private static Optional<Diagnostic> newerFormat(Node.Mapping pack) {
        Optional<Node> format = pack.value("format");
        if (format.isPresent()
                && format.get() instanceof Node.Scalar scalar
                && scalar.text().matches("\\d{1,6}")
                && PackKeys.FORMAT < Integer.parseInt(scalar.text())) {
            return Optional.of(Diagnostic.error(
                            Code.NEWER_FORMAT,
                            scalar.location(),
                            "This pack is written in format " + scalar.text() + ", and this version reads format "
                                    + PackKeys.FORMAT + ".")
                    .withHint("Get a later version; if the pack is new and yours, write 1."));
        }
        return Optional.empty();
    }
}
