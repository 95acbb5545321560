package aigun.format;

import aigun.model.Pack;

/**
 * A pack that was read without a fault.
 *
 * @param contentHash SHA-256 over all its files, sorted by path, as 64 hexadecimal digits
 */
public record Compiled(Pack pack, String contentHash) {}
