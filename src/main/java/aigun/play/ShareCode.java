package aigun.play;

import aigun.model.Pack;
import aigun.model.Sha256;
import aigun.model.ShortHash;
import java.util.Optional;

/**
 * A path short enough to be read out and typed in. It names the pack and its rules by a few bits of their hashes, and
 * holds no fingerprints: whoever has the same pack can play it, and nobody else can say what it means.
 *
 * @param pack ten bits that stand for the pack's id
 * @param rules fifteen bits of the story hash
 * @param body the start and the decisions, as a {@link CodeBook} of the pack reads them
 */
public record ShareCode(String pack, String rules, String body) {
    /** The version this program writes, and the newest it reads. */
    public static final int VERSION = 1;

    private static final int PACK_BITS = 10;
    private static final int RULES_BITS = 15;
    private static final int HEAD_BITS = CodeLetters.BITS + PACK_BITS + RULES_BITS;

    /** A start takes a word and a bit, which is two letters. */
    private static final int LETTERS_LEAST = HEAD_BITS / CodeLetters.BITS + 2 + CodeLetters.CHECK;

    /** What a text is, taken for a code. */
    public sealed interface Reading {
        record Good(ShareCode code) implements Reading {}

        /** A letter is wrong, missing, too many or out of place: the last four letters don't fit the others. */
        record Damaged() implements Reading {}

        /** Written in a newer version than {@link #VERSION}. */
        record Newer(int version) implements Reading {}

        /** Nothing like a code. */
        record Unknown() implements Reading {}
    }

    static ShareCode of(Pack pack, String storyHash, String body) {
        return new ShareCode(packBits(pack.id()), ShortHash.bits(storyHash, RULES_BITS), body);
    }

    /** Reads a code as people write one: in any case, with or without hyphens and blanks, O for 0, I and L for 1. */
    public static Reading read(String text) {
        Optional<String> plain = CodeLetters.plain(text);
        if (plain.isEmpty() || plain.get().length() < LETTERS_LEAST) {
            return new Reading.Unknown();
        }
        if (!CodeLetters.holds(plain.get())) {
            return new Reading.Damaged();
        }
        String bits = CodeLetters.bits(plain.get().substring(0, plain.get().length() - CodeLetters.CHECK));
        int version = Integer.parseInt(bits.substring(0, CodeLetters.BITS), 2);
        if (version != VERSION) {
            return version < VERSION ? new Reading.Damaged() : new Reading.Newer(version);
        }
        int rules = CodeLetters.BITS + PACK_BITS;
        return new Reading.Good(new ShareCode(
                bits.substring(CodeLetters.BITS, rules), bits.substring(rules, HEAD_BITS), bits.substring(HEAD_BITS)));
    }

    /** In groups of four letters. */
    public String toText() {
        return CodeLetters.write(CodeLetters.number(VERSION, CodeLetters.BITS) + pack + rules + body);
    }

    /** Whether the code can be of the pack with this id: of a thousand others, one can too. */
    public boolean isOf(String packId) {
        return pack.equals(packBits(packId));
    }

    /** Whether it can have been made by the rules with this hash: of thirty thousand others, one can too. */
    public boolean isBy(String storyHash) {
        return rules.equals(ShortHash.bits(storyHash, RULES_BITS));
    }

    private static String packBits(String packId) {
        return ShortHash.bits(Sha256.hex(packId), PACK_BITS);
    }
}
