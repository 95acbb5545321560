package aigun.report;

import aigun.author.Count;
import aigun.author.Route;
import aigun.author.SceneGraph;
import aigun.author.Traffic;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.model.Way;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Scenes and choices drawn.
 *
 * @param route the way that a play took through them
 * @param traffic how many ways go from one to another; none where that is not told, or exactly one
 */
public record Drawing(SceneGraph graph, Route route, List<Traffic> traffic, Messages messages) {
    public Drawing {
        traffic = List.copyOf(traffic);
    }

    /** What it is written as. */
    public enum Format {
        TEXT,
        DOT,
        MERMAID,
        SVG
    }

    /** What a scene is, by how play goes on from it. */
    enum Shape {
        CHOICES,
        TABLE,
        CHANCE,
        PASS,
        ENDING;

        static Shape of(Way way) {
            if (way instanceof Way.Choose) {
                return CHOICES;
            }
            if (way instanceof Way.Bargain) {
                return TABLE;
            }
            if (way instanceof Way.Chance) {
                return CHANCE;
            }
            return way instanceof Way.Pass ? PASS : ENDING;
        }
    }

    public String of(Format format) {
        return switch (format) {
            case TEXT -> DrawingText.of(this);
            case DOT -> DrawingDot.of(this);
            case MERMAID -> DrawingMermaid.of(this);
            case SVG -> DrawingSvg.of(this);
        };
    }

    /** Its title, its id, and what else there is to know of it: a line each. */
    List<String> lines(Scene scene) {
        List<String> lines = new ArrayList<>(List.of(scene.title(), scene.id().text()));
        lines.addAll(marks(scene));
        return lines;
    }

    /** That starts begin there, or that it breaks in anywhere. */
    List<String> marks(Scene scene) {
        List<String> marks = new ArrayList<>();
        for (Start start : graph.startsAt(scene)) {
            marks.add(messages.text("graph.start", start.id().text()));
        }
        if (graph.anywhere().contains(scene.id())) {
            marks.add(messages.text("graph.anywhere"));
        }
        return marks;
    }

    /** What takes play this way: a line each, and how many ways go there. */
    List<String> lines(SceneGraph.Edge edge) {
        List<String> lines = new ArrayList<>();
        edge.steps().forEach(step -> lines.add(step(step)));
        lines.addAll(ways(edge));
        return lines;
    }

    /** How many ways go there, and what part of all; empty where that is not told. */
    List<String> ways(SceneGraph.Edge edge) {
        return traffic.stream().map(all -> ways(all, edge)).toList();
    }

    private String ways(Traffic all, SceneGraph.Edge edge) {
        Count ways = all.on(edge);
        if (ways.isNone()) {
            return messages.text("graph.no-way");
        }
        if (ways instanceof Count.Exactly one && all.ways() instanceof Count.Exactly sum) {
            String number = new Numbers(messages).count(ways);
            return messages.text("graph.ways", number, Numbers.part(one.number(), sum.number()));
        }
        return messages.text("graph.ways-without-end");
    }

    /** How much of all ways goes there, from 0 to 1; 0 where that is not told or has no number. */
    double part(SceneGraph.Edge edge) {
        return traffic.stream().mapToDouble(all -> all.part(edge)).sum();
    }

    String step(SceneGraph.Step step) {
        return messages.text("graph.step." + Messages.word(step.kind()), step.id());
    }

    boolean isOn(Scene scene) {
        return route.scenes().contains(scene.id());
    }
}
