package aigun.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a text or of bytes, in hexadecimal: what the order of choices, stories and paths are known by. */
public final class Sha256 {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private static final MessageDigest NOTHING = nothing();

    private Sha256() {}

    /** The hash of a text's UTF-8, as 64 hexadecimal digits. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of bytes, as 64 hexadecimal digits. */
    public static String hex(byte[] bytes) {
        byte[] hash = digest().digest(bytes);
        byte[] text = new byte[2 * hash.length];
        for (int index = 0; index < hash.length; index++) {
            text[2 * index] = DIGITS[(hash[index] >> 4) & 15];
            text[2 * index + 1] = DIGITS[hash[index] & 15];
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Of nothing yet: a copy costs less than to have Java look for another. */
    private static MessageDigest digest() {
        try {
            return (MessageDigest) NOTHING.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError("Java's own can be copied", impossible);
        }
    }

    private static MessageDigest nothing() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
