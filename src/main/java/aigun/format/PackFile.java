package aigun.format;

/**
 * A file of a pack, read by whoever may touch the disk.
 *
 * @param path its path within the pack, with {@code /}, such as {@code qing/lamp.yaml}
 */
@SuppressWarnings("ArrayRecordComponent")
public record PackFile(String path, byte[] bytes) {}
