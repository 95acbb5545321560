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
 */
public record World(Story story, String storyHash, String contentHash, List<OtherPack> others, Games games) {
    /** What becomes of games. */
    public enum Games {
        KEPT,
        /** They are gone when the player leaves: something was only to be tried. */
        GONE
    }

    public World {
        others = List.copyOf(others);
    }

    public World(Story story, String storyHash, String contentHash) {
        this(story, storyHash, contentHash, List.of(), Games.KEPT);
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
