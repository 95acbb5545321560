package aigun.report;

import aigun.author.Route;
import aigun.author.SceneGraph;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.model.Way;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/** Scenes and choices drawn, with the way that a play took through them, if any. */
public record Drawing(SceneGraph graph, Route route, Messages messages) {
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

    /** What takes play this way: a line each. */
    List<String> lines(SceneGraph.Edge edge) {
        return edge.steps().stream().map(this::step).toList();
    }

    String step(SceneGraph.Step step) {
        return messages.text("graph.step." + Messages.word(step.kind()), step.id());
    }

    boolean isOn(Scene scene) {
        return route.scenes().contains(scene.id());
    }
}
