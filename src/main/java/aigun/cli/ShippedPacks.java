package aigun.cli;

import aigun.format.Compiled;
import aigun.format.PackCodec;
import aigun.screen.OtherPack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The packs that travel in the jar, in the form the build wrote. */
final class ShippedPacks {
    static final String ENDING = ".pack";

    /** Names each pack in a line, by its id, a blank and its title: enough to offer it without reading it. */
    static final String INDEX = "index";

    /** Names the classes that read packs, by a hash over them. */
    static final String READER = "reader";

    private static final String FOLDER = "/aigun/packs/";

    private ShippedPacks() {}

    /** Their ids, in order. */
    static List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        for (OtherPack pack : named()) {
            ids.add(pack.id());
        }
        return ids;
    }

    /**
     * Whether a word of the command line names one of them: such a word stands for that pack and for no folder, which is
     * written with a slash, as {@code ./aigun-1858}.
     */
    static boolean isNamed(String word) throws IOException {
        return ids().contains(word);
    }

    /** Those that could be played instead of the one with this id. */
    static List<OtherPack> besides(String id) throws IOException {
        List<OtherPack> others = new ArrayList<>(named());
        others.removeIf(pack -> pack.id().equals(id));
        return others;
    }

    private static List<OtherPack> named() throws IOException {
        List<OtherPack> packs = new ArrayList<>();
        for (String line :
                new String(bytes(INDEX), StandardCharsets.UTF_8).lines().toList()) {
            int blank = line.indexOf(' ');
            packs.add(new OtherPack(line.substring(0, blank), line.substring(blank + 1)));
        }
        return packs;
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
