package aigun.cli;

import aigun.format.Compiled;
import aigun.format.PackCodec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs that travel in the jar, in the form the build wrote. */
final class ShippedPacks {
    static final String ENDING = ".pack";
    static final String INDEX = "index";

    /** Names the classes that read packs, by a hash over them. */
    static final String READER = "reader";

    private static final String FOLDER = "/aigun/packs/";

    private ShippedPacks() {}

    /** Their ids, in order. */
    static List<String> ids() throws IOException {
        return new String(bytes(INDEX), StandardCharsets.UTF_8).lines().toList();
    }

    /** The pack with this id, one of {@link #ids}. */
    static Compiled read(String id) throws IOException {
        return PackCodec.read(bytes(id + ENDING))
                .orElseThrow(() -> new IOException("the pack " + id + " in this program's jar is damaged"));
    }

    /** The name of this build's way of reading packs: 16 hexadecimal digits that change with any class of the program. */
    static String reader() throws IOException {
        return new String(bytes(READER), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = ShippedPacks.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IOException("this program's jar lacks " + FOLDER + name);
            }
            return stream.readAllBytes();
        }
    }
}
