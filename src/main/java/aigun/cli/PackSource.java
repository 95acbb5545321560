package aigun.cli;

import aigun.engine.Story;
import aigun.format.Compiled;
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
        record Unplayable(String text, int exit) implements Found {}
    }

    private static final int HASH_DIGITS = 16;

    private PackSource() {}

    /**
     * @param name the id of a shipped pack or a folder; empty for the first shipped pack
     */
    static Found find(String name, Messages messages) throws IOException {
        List<String> shipped = ShippedPacks.ids();
        if (name.isEmpty() || ShippedPacks.isNamed(name)) {
            return new Found.Playable(shipped(name.isEmpty() ? shipped.get(0) : name));
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
            return new Found.Playable(world(good.value(), List.of()));
        }
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : reading.diagnostics()) {
            text.append(folder).append('/').append(Report.of(diagnostic));
        }
        return new Found.Unplayable(text + "aigun: " + messages.text("cli.unplayable") + "\n", Exits.FINDINGS);
    }

    /** The shipped pack with this id, one of {@link ShippedPacks#ids}. */
    static World shipped(String id) throws IOException {
        return world(ShippedPacks.read(id), ShippedPacks.besides(id));
    }

    private static World world(Compiled pack, List<OtherPack> others) {
        String content = pack.contentHash().substring(0, HASH_DIGITS);
        return new World(Story.compile(pack.pack()), pack.storyHash(), content, others, World.Games.KEPT);
    }
}
