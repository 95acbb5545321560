package aigun.pack;

import aigun.author.Campaign;
import java.util.Map;
import java.util.TreeMap;

/** Starts explored to the end, each once for all tests. The tables alone are too large for it. */
final class Campaigns {
    private static final Map<String, Campaign> EXPLORED = new TreeMap<>();

    private Campaigns() {}

    static synchronized Campaign of(String start) {
        return EXPLORED.computeIfAbsent(start, id -> Campaign.of(AigunPack.STORY, AigunPack.start(id)));
    }
}
