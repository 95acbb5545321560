package aigun.cli;

import aigun.author.Atlas;
import aigun.author.Origin;
import aigun.engine.Address;
import aigun.format.RecordCodec;
import aigun.model.Start;
import aigun.screen.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Atlases of whole starts that were kept, a file each. One is found only for the very rules it was made of, and only if its
 * file is whole.
 */
final class SavedAtlases {
    static final String ENDING = ".atlas";

    /** The last digit is the format's number, counted up also when the same story would be told otherwise. */
    private static final RecordCodec<Saved> CODEC = RecordCodec.of(Saved.class, "aigunat6");

    private final Path folder;

    SavedAtlases(Path folder) {
        this.folder = folder;
    }

    /** An atlas and what it was made of; where it begins is the start itself. */
    record Saved(
            String pack,
            String start,
            String storyHash,
            String contentHash,
            Atlas.Size size,
            List<Atlas.EndingCount> endings,
            List<Atlas.SceneCount> scenes,
            List<Atlas.Sighting> sights,
            List<Atlas.DeadEnd> deadEnds,
            List<Atlas.Narrow> narrow,
            List<Atlas.Outdone> outdone,
            List<Address> unread,
            List<Atlas.Loop> loops) {
        Saved {
            endings = List.copyOf(endings);
            scenes = List.copyOf(scenes);
            sights = List.copyOf(sights);
            deadEnds = List.copyOf(deadEnds);
            narrow = List.copyOf(narrow);
            outdone = List.copyOf(outdone);
            unread = List.copyOf(unread);
            loops = List.copyOf(loops);
        }

        static Saved of(Atlas atlas, Start start, World world) {
            return new Saved(
                    world.story().pack().id(),
                    start.id().text(),
                    world.storyHash(),
                    world.contentHash(),
                    atlas.size(),
                    atlas.endings(),
                    atlas.scenes(),
                    atlas.sights(),
                    atlas.deadEnds(),
                    atlas.narrow(),
                    atlas.outdone(),
                    atlas.unread(),
                    atlas.loops());
        }

        private Atlas atlas(Start from) {
            Origin origin = new Origin.Opening(from, List.of());
            return new Atlas(origin, size, endings, scenes, sights, deadEnds, narrow, outdone, unread, loops);
        }

        private boolean isOf(World world, Start from) {
            return pack.equals(world.story().pack().id())
                    && start.equals(from.id().text())
                    && storyHash.equals(world.storyHash());
        }
    }

    /** What came of looking for one. */
    sealed interface Found {
        /**
         * There it is.
         *
         * @param sameTexts whether the texts of the pack are as they were too; if not, what it says of them may be old
         */
        record Kept(Atlas atlas, boolean sameTexts) implements Found {}

        /** None was kept for these rules. */
        record None() implements Found {}

        /** A file is there and can't be believed. */
        record Damaged() implements Found {}
    }

    /** The atlas of a start of a story, as its rules are now. */
    Found find(World world, Start start) throws IOException {
        Path path = path(world, start);
        if (!Files.isRegularFile(path)) {
            return new Found.None();
        }
        Optional<Saved> saved = CODEC.read(Files.readAllBytes(path)).filter(each -> each.isOf(world, start));
        if (saved.isEmpty()) {
            return new Found.Damaged();
        }
        return new Found.Kept(
                saved.get().atlas(start), saved.get().contentHash().equals(world.contentHash()));
    }

    /** Keeps a complete atlas of a start: whole, or not at all. */
    void keep(Atlas atlas, Start start, World world) throws IOException {
        if (!atlas.size().complete()) {
            throw new IllegalArgumentException("not everything was looked at from " + start.id());
        }
        WholeFile.write(path(world, start), CODEC.write(Saved.of(atlas, start, world)), WholeFile.Kind.FORCED);
    }

    Path path(World world, Start start) {
        String names = plain(world.story().pack().id()) + "-" + plain(start.id().text());
        return folder.resolve(names + "-" + world.storyHash() + ENDING);
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
