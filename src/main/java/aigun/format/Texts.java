package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import aigun.source.Reading;
import aigun.source.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The bytes of files as texts. */
final class Texts {
    private static final String SAVE_AS_UTF_8 = "Save the file as UTF-8.";

    private Texts() {}

    /** Decodes UTF-8; what is not UTF-8, or too large, is an error with its place, and a byte-order mark a warning. */
    static Reading<Source> read(String name, byte[] bytes) {
        if (Limits.BYTES_MAX < bytes.length) {
            return bad(Diagnostic.error(
                            Code.FILE_TOO_LARGE,
                            new Source(name, "").at(1, 1),
                            "The file has more than " + Limits.BYTES_MAX + " bytes, and no more can be read.")
                    .withHint("Divide it: a scene a file."));
        }
        if (isUtf16(bytes)) {
            return bad(Diagnostic.error(Code.NOT_UTF8, new Source(name, "").at(1, 1), "The file is UTF-16.")
                    .withHint(SAVE_AS_UTF_8));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return bad(misfit(name, bytes, in.position()));
        }
        return marked(name, out.flip().toString());
    }

    private static Reading<Source> marked(String name, String text) {
        if (!text.startsWith("\uFEFF")) {
            return new Reading.Good<>(new Source(name, text), List.of());
        }
        Source source = new Source(name, text.substring(1));
        Diagnostic mark = Diagnostic.warning(
                        Code.BYTE_ORDER_MARK, source.at(1, 1), "The file begins with a byte-order mark.")
                .withHint("Save the file as UTF-8 without one.");
        return new Reading.Good<>(source, List.of(mark));
    }

    private static Diagnostic misfit(String name, byte[] bytes, int position) {
        String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
        Source source = new Source(name, new String(bytes, StandardCharsets.UTF_8));
        Location place = Lines.of(source).between(before.length(), before.length() + 1);
        String value = Integer.toHexString(bytes[position] & 0xFF).toUpperCase(Locale.ROOT);
        return Diagnostic.error(Code.NOT_UTF8, place, "The byte " + value + " here is no UTF-8.")
                .withHint(SAVE_AS_UTF_8);
    }

    private static boolean isUtf16(byte[] bytes) {
        return 2 <= bytes.length
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static Reading<Source> bad(Diagnostic diagnostic) {
        return new Reading.Bad<>(List.of(diagnostic));
    }
}
