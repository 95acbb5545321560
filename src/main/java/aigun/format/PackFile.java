package aigun.format;

import aigun.source.Diagnostic;
import java.util.List;

/**
 * A file of a pack, read by whoever may touch the disk.
 *
 * @param path its path within the pack, with {@code /}, such as {@code qing/lamp.yaml}
 * @param bytes not more than {@link #BYTES_READ}, which tells that there are too many
 * @param faults why it was not read, if it was not; what it holds counts as unknown then
 */
@SuppressWarnings("ArrayRecordComponent")
public record PackFile(String path, byte[] bytes, List<Diagnostic> faults) {
    /** As much of a file as anybody need read. */
    public static final int BYTES_READ = Limits.BYTES_MAX + 1;

    /** As much of all files of a pack; one that has more is not read on. */
    public static final int PACK_BYTES_READ = Limits.PACK_BYTES_MAX + 1;

    /** As many files of a pack: one more than it may have, so that too many are noticed. */
    public static final int FILES_READ = Limits.FILES_MAX + 1;

    /** How the names of a pack's files end. */
    public static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    public PackFile {
        faults = List.copyOf(faults);
    }

    public PackFile(String path, byte[] bytes) {
        this(path, bytes, List.of());
    }

    /** Whether a file or folder of this path is an editor's, not the pack's: hidden, or of schemas. */
    public static boolean isPassedOver(String path) {
        return path.startsWith(".")
                || path.contains("/.")
                || path.equals(Schemas.FOLDER)
                || path.startsWith(Schemas.FOLDER + "/");
    }

    /** Whether a file of this path is one of the pack's, or was to be: the end of some names is hidden from who saves them. */
    public static boolean isMeant(String path) {
        return !new FileName(path).path().isEmpty();
    }

    /** One that could not be read. */
    public static PackFile unread(String path, Diagnostic fault) {
        return new PackFile(path, new byte[0], List.of(fault));
    }
}
