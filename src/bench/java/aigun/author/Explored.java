package aigun.author;

import aigun.engine.Keep;
import aigun.engine.Story;
import aigun.engine.Survey;
import java.util.List;

/**
 * What one exploration came to, with everything that a state holds in its key.
 *
 * @param transitions open options, summed over all states
 * @param bytes of the keys and of the links between them
 */
public record Explored(long states, long transitions, double seconds, long bytes) {
    /** Explores a story from its first start on; the seconds are those of the exploration alone. */
    public static Explored of(Story story, Workers workers) {
        Survey survey = story.survey(Keep.EVERYTHING, story.pack().starts().get(0), List.of());
        long begun = System.nanoTime();
        Graph graph = new Explorer(survey, workers)
                .explore(Limits.NONE, Progress.SILENT)
                .graph();
        double seconds = (System.nanoTime() - begun) / 1e9;
        long transitions = 0;
        for (int place = 0; place < graph.linkCount(); place++) {
            transitions += Link.times(graph.link(place));
        }
        long bytes = 8L * graph.size() * survey.words() + 4L * (graph.size() + 1) + 4L * graph.linkCount();
        return new Explored(graph.size(), transitions, seconds, bytes);
    }
}
