package aigun.cli;

import aigun.engine.Story;
import aigun.format.Compiled;
import aigun.screen.Finding;
import aigun.screen.Messages;
import aigun.screen.OtherPack;
import aigun.screen.World;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Report;
import aigun.source.Suggest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the pack to be played comes from: one that travels with the program, or a folder. */
final class PackSource {
    /** What came of looking for a pack. */
    sealed interface Found {
        record Playable(World world) implements Found {}

        /** Nothing to play; the text says why, and the code is what the program ends with. */
        record Unplayable(String text, int exit) implements Found {
            /** Says it. */
            int told() {
                System.err.print(text);
                return exit;
            }
        }
    }

    private static final int HASH_DIGITS = 16;

    private PackSource() {}

    /**
     * @param name the id of a shipped pack or a folder; empty for the first shipped pack
     */
    static Found find(String name, Messages messages) throws IOException {
        List<String> shipped = ShippedPacks.ids();
        String id = name.isEmpty() ? shipped.get(0) : name;
        if (shipped.contains(id)) {
            return new Found.Playable(shipped(id));
        }
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            String hint = Suggest.nearest(name, shipped)
                    .map(near -> messages.text("cli.did-you-mean", near))
                    .orElse(messages.text("cli.packs", String.join(", ", shipped)));
            return new Found.Unplayable(
                    "aigun: " + messages.text("cli.no-pack", name) + " " + hint + "\n", Exits.USAGE);
        }
        ReadPacks known = new ReadPacks(Playing.home().packs(), ShippedPacks.reader());
        Reading<Compiled> reading = known.load(folder);
        if (reading instanceof Reading.Good<Compiled> good) {
            return new Found.Playable(world(good.value()));
        }
        return unsound(folder, reading.diagnostics(), messages);
    }

    /** A folder whose pack can't be played, with all that is wrong with it. */
    static Found.Unplayable unsound(Path folder, List<Diagnostic> diagnostics, Messages messages) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            text.append(folder).append('/').append(Report.of(diagnostic));
        }
        return new Found.Unplayable(text + "aigun: " + messages.text("cli.unplayable") + "\n", Exits.FINDINGS);
    }

    /** The shipped pack with this id, one of {@link ShippedPacks#ids}. */
    static World shipped(String id) throws IOException {
        return world(ShippedPacks.read(id), ShippedPacks.besides(id));
    }

    /** A pack that was read, and no other. */
    static World world(Compiled pack) {
        return world(pack, List.of());
    }

    private static World world(Compiled pack, List<OtherPack> others) {
        return new World(Story.compile(pack.pack()), pack.storyHash(), content(pack), others, World.Games.KEPT);
    }

    /** A pack that is written in while it is played. */
    static World watched(Compiled pack, List<Finding> findings) {
        return World.watched(Story.compile(pack.pack()), pack.storyHash(), content(pack), findings);
    }

    private static String content(Compiled pack) {
        return pack.contentHash().substring(0, HASH_DIGITS);
    }
}
