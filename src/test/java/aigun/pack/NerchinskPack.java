package aigun.pack;

import aigun.author.Campaign;
import aigun.engine.Story;
import aigun.model.Start;
import aigun.model.StartId;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The second pack as it is shipped, compiled once for all tests, and each of its starts explored once. */
final class NerchinskPack {
    static final Story STORY = Story.compile(AigunPack.read(Path.of("scenes", "nerchinsk-1689")));

    private static final Map<String, Campaign> EXPLORED = new TreeMap<>();

    private NerchinskPack() {}

    static Start start(String id) {
        return STORY.pack().start(new StartId(id)).orElseThrow();
    }

    static synchronized Campaign explored(String start) {
        return EXPLORED.computeIfAbsent(start, id -> Campaign.of(STORY, start(id)));
    }
}
