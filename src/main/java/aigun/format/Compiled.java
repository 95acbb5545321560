package aigun.format;

import aigun.model.Pack;

/**
 * A pack that was read without a fault, with the hashes that paths know it by.
 *
 * @param storyHash over its rules, as whoever plays it takes it
 * @param contentHash SHA-256 over all its files, sorted by path, as 64 hexadecimal digits
 */
public record Compiled(Pack pack, String storyHash, String contentHash) {}
