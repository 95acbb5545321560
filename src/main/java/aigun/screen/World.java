package aigun.screen;

import aigun.engine.Story;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.play.PathHeader;
import aigun.play.Play;
import java.util.List;

/**
 * A story that was loaded, with the hashes paths name it by; 16 hexadecimal digits each.
 *
 * @param others packs that could be played instead
 * @param games what becomes of those that are played
 * @param watched what its author should know; empty list where nobody watches it, else exactly one
 */
public record World(
        Story story, String storyHash, String contentHash, List<OtherPack> others, Games games, List<Watched> watched) {
    /** What becomes of games. */
    public enum Games {
        KEPT,
        /** They are gone when the player leaves: something was only to be tried. */
        GONE
    }

    public World {
        others = List.copyOf(others);
        watched = List.copyOf(watched);
    }

    public World(Story story, String storyHash, String contentHash, List<OtherPack> others, Games games) {
        this(story, storyHash, contentHash, others, games, List.of());
    }

    public World(Story story, String storyHash, String contentHash) {
        this(story, storyHash, contentHash, List.of(), Games.KEPT);
    }

    /** One that is written in while it is played. */
    public static World watched(Story story, String storyHash, String contentHash, List<Finding> findings) {
        Watched watched = new Watched(findings, List.of(), List.of());
        return new World(story, storyHash, contentHash, List.of(), Games.GONE, List.of(watched));
    }

    World withWatched(Watched changed) {
        return new World(story, storyHash, contentHash, others, games, List.of(changed));
    }

    /** What a game that begins now is played on. */
    PathHeader header(StartId start, List<Start.Level> levels, Viewing viewing) {
        String pack = story.pack().id();
        String version = story.pack().version();
        return new PathHeader(pack, version, storyHash, contentHash, start, levels, viewing.word());
    }

    /** The same for a game that begins as another play did. */
    PathHeader header(Play play, Viewing viewing) {
        return header(play.start().id(), play.header().adjusted(), viewing);
    }
}
