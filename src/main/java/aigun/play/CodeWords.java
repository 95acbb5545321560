package aigun.play;

import aigun.model.ShortHash;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in a share code for one of a few ids: as many bits of its short hash as tell it from the others, and five at
 * least. So none begins like another, and one that joins the others later seldom changes theirs.
 */
final class CodeWords {
    /** More than what may be left over in the last letter, so that nothing left over is taken for a word. */
    static final int BITS_LEAST = CodeLetters.BITS;

    /** By the id of today. */
    private final SortedMap<String, String> hashes = new TreeMap<>();

    /** A word that was found, and how many bits it takes. */
    record Found(String id, int bits) {}

    /**
     * Makes room for one more.
     *
     * @param now the id of today
     * @param oldest the first id it had, which the hash is taken of, so that a code outlives a new name
     */
    void add(String now, String oldest) {
        hashes.put(now, ShortHash.bits(oldest));
    }

    /** The bits for an id; empty when all of them are another's too. */
    Optional<String> word(String id) {
        String hash = hashes.getOrDefault(id, "");
        for (int bits = BITS_LEAST; bits <= hash.length(); bits++) {
            if (count(hash.substring(0, bits)) == 1) {
                return Optional.of(hash.substring(0, bits));
            }
        }
        return Optional.empty();
    }

    /** The id whose word stands at a place among bits; empty when none does. */
    Optional<Found> read(String bits, int at) {
        int most = Math.min(ShortHash.BITS, bits.length() - at);
        for (int length = BITS_LEAST; length <= most; length++) {
            String word = bits.substring(at, at + length);
            if (count(word) == 1) {
                return Optional.of(new Found(beginning(word), length));
            }
        }
        return Optional.empty();
    }

    private int count(String word) {
        int count = 0;
        for (String hash : hashes.values()) {
            count += hash.startsWith(word) ? 1 : 0;
        }
        return count;
    }

    private String beginning(String word) {
        for (Map.Entry<String, String> each : hashes.entrySet()) {
            if (each.getValue().startsWith(word)) {
                return each.getKey();
            }
        }
        throw new AssertionError("no hash begins with " + word);
    }
}
