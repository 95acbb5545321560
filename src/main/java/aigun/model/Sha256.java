package aigun.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a text or of bytes, in hexadecimal: what the order of choices, stories and paths are known by. */
public final class Sha256 {
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private Sha256() {}

    /** The hash of a text's UTF-8, as 64 hexadecimal digits. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of bytes, as 64 hexadecimal digits. */
    public static String hex(byte[] bytes) {
        byte[] hash = digest().digest(bytes);
        StringBuilder text = new StringBuilder(2 * hash.length);
        for (byte octet : hash) {
            text.append(DIGITS[(octet >> 4) & 15]).append(DIGITS[octet & 15]);
        }
        return text.toString();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
