package aigun.report;

import aigun.author.SceneGraph;
import aigun.model.Scene;
import java.util.List;

/** Scenes and choices in the language of Graphviz. */
final class DrawingDot {
    private DrawingDot() {}

    static String of(Drawing drawing) {
        StringBuilder text = new StringBuilder("digraph ");
        text.append(quoted(List.of(drawing.graph().pack().id()))).append(" {\n");
        text.append("  node [fontname=\"sans-serif\" fontsize=10]\n  edge [fontname=\"sans-serif\" fontsize=8]\n");
        for (Scene scene : drawing.graph().scenes()) {
            text.append("  ").append(id(scene.id().text())).append(" [label=").append(quoted(drawing.lines(scene)));
            text.append(" shape=").append(shape(Drawing.Shape.of(scene.way())));
            text.append(drawing.isOn(scene) ? " penwidth=3]\n" : "]\n");
        }
        for (SceneGraph.Edge edge : drawing.graph().edges()) {
            text.append("  ")
                    .append(id(edge.from().text()))
                    .append(" -> ")
                    .append(id(edge.to().text()));
            text.append(" [label=").append(quoted(drawing.lines(edge)));
            text.append(edge.isInterrupt() ? " style=dashed" : "");
            text.append(drawing.route().passes(edge) ? " penwidth=3]\n" : "]\n");
        }
        return text.append("}\n").toString();
    }

    private static String shape(Drawing.Shape shape) {
        return switch (shape) {
            case CHOICES -> "box";
            case TABLE -> "hexagon";
            case CHANCE -> "diamond";
            case PASS -> "plain";
            case ENDING -> "doubleoctagon";
        };
    }

    private static String id(String id) {
        return quoted(List.of(id));
    }

    static String quoted(List<String> lines) {
        return "\""
                + String.join(
                        "\\n",
                        lines.stream()
                                .map(line -> line.replace("\\", "\\\\").replace("\"", "\\\""))
                                .toList())
                + "\"";
    }
}
