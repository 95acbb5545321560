package aigun.screen;

import aigun.engine.Story;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.play.PathHeader;
import aigun.play.Play;
import java.util.List;

/** A story that was loaded, with the hashes paths name it by; 16 hexadecimal digits each. */
public record World(Story story, String storyHash, String contentHash) {
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
