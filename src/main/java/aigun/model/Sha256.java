package aigun.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The SHA-256 of a text or of bytes, in hexadecimal. Our own, because the platform's loads its security providers first,
 * which takes longer than everything else on the way to the first choice.
 */
public final class Sha256 {
    private static final int BLOCK = 64;
    private static final int[] FRACTIONS = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };
    private static final int[] FIRST = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    private Sha256() {}

    /** All 64 digits of the text's UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All 64 digits, in lower case. */
    public static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder(64);
        for (int word : words(bytes)) {
            for (int shift = 28; 0 <= shift; shift -= 4) {
                hex.append(Character.forDigit(word >>> shift & 15, 16));
            }
        }
        return hex.toString();
    }

    private static int[] words(byte[] bytes) {
        int[] hash = FIRST.clone();
        int[] schedule = new int[BLOCK];
        int whole = bytes.length - bytes.length % BLOCK;
        for (int at = 0; at < whole; at += BLOCK) {
            mix(bytes, at, hash, schedule);
        }
        byte[] end = padded(bytes, whole);
        for (int at = 0; at < end.length; at += BLOCK) {
            mix(end, at, hash, schedule);
        }
        return hash;
    }

    /** What is left after the whole blocks, a single one bit, zeros, and the length in bits as the last eight bytes. */
    private static byte[] padded(byte[] bytes, int from) {
        int left = bytes.length - from;
        byte[] end = Arrays.copyOf(Arrays.copyOfRange(bytes, from, bytes.length), left < 56 ? BLOCK : 2 * BLOCK);
        end[left] = (byte) 0x80;
        long bits = 8L * bytes.length;
        for (int index = 1; index <= 8; index++) {
            end[end.length - index] = (byte) (bits >>> (8 * (index - 1)));
        }
        return end;
    }

    private static void mix(byte[] bytes, int from, int[] hash, int[] schedule) {
        fill(bytes, from, schedule);
        int a = hash[0];
        int b = hash[1];
        int c = hash[2];
        int d = hash[3];
        int e = hash[4];
        int f = hash[5];
        int g = hash[6];
        int h = hash[7];
        for (int round = 0; round < BLOCK; round++) {
            int turnedE = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
            int first = h + turnedE + ((e & f) ^ (~e & g)) + FRACTIONS[round] + schedule[round];
            int turnedA = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
            int second = turnedA + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        int[] added = {a, b, c, d, e, f, g, h};
        for (int index = 0; index < added.length; index++) {
            hash[index] += added[index];
        }
    }

    private static void fill(byte[] bytes, int from, int[] schedule) {
        for (int index = 0; index < 16; index++) {
            int at = from + 4 * index;
            schedule[index] = (bytes[at] & 255) << 24
                    | (bytes[at + 1] & 255) << 16
                    | (bytes[at + 2] & 255) << 8
                    | (bytes[at + 3] & 255);
        }
        for (int index = 16; index < BLOCK; index++) {
            int early = schedule[index - 15];
            int late = schedule[index - 2];
            int earlyMixed = (early >>> 7 | early << 25) ^ (early >>> 18 | early << 14) ^ early >>> 3;
            int lateMixed = (late >>> 17 | late << 15) ^ (late >>> 19 | late << 13) ^ late >>> 10;
            schedule[index] = schedule[index - 16] + earlyMixed + schedule[index - 7] + lateMixed;
        }
    }
}
