package aigun.report;

import aigun.author.SceneGraph;
import aigun.model.Scene;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;

/** Scenes and choices in the language of Mermaid; scenes are numbered, since ids hold signs that mean something there. */
final class DrawingMermaid {
    private final Drawing drawing;
    private final List<SceneId> numbers;

    private DrawingMermaid(Drawing drawing) {
        this.drawing = drawing;
        numbers = drawing.graph().scenes().stream().map(Scene::id).toList();
    }

    static String of(Drawing drawing) {
        return new DrawingMermaid(drawing).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("flowchart TD\n");
        List<String> on = new ArrayList<>();
        for (Scene scene : drawing.graph().scenes()) {
            String number = number(scene.id());
            text.append("  ").append(number).append(shaped(scene)).append('\n');
            if (drawing.isOn(scene)) {
                on.add(number);
            }
        }
        List<String> passed = new ArrayList<>();
        List<SceneGraph.Edge> edges = drawing.graph().edges();
        for (int place = 0; place < edges.size(); place++) {
            SceneGraph.Edge edge = edges.get(place);
            text.append("  ").append(number(edge.from())).append(edge.isInterrupt() ? " -.->|" : " -->|");
            text.append(quoted(drawing.lines(edge)))
                    .append("| ")
                    .append(number(edge.to()))
                    .append('\n');
            if (drawing.route().passes(edge)) {
                passed.add(Integer.toString(place));
            }
        }
        if (!on.isEmpty()) {
            text.append("  classDef on stroke-width:4px\n  class ")
                    .append(String.join(",", on))
                    .append(" on\n");
        }
        if (!passed.isEmpty()) {
            text.append("  linkStyle ").append(String.join(",", passed)).append(" stroke-width:4px\n");
        }
        return text.toString();
    }

    private String number(SceneId scene) {
        return "s" + numbers.indexOf(scene);
    }

    private String shaped(Scene scene) {
        String label = quoted(drawing.lines(scene));
        return switch (Drawing.Shape.of(scene.way())) {
            case CHOICES -> "[" + label + "]";
            case TABLE -> "{{" + label + "}}";
            case CHANCE -> "{" + label + "}";
            case PASS -> ">" + label + "]";
            case ENDING -> "([" + label + "])";
        };
    }

    /** What isn't a letter, a digit or plainly harmless is written by its number. */
    static String quoted(List<String> lines) {
        return "\""
                + String.join(
                        "<br/>", lines.stream().map(DrawingMermaid::escaped).toList()) + "\"";
    }

    private static String escaped(String line) {
        StringBuilder text = new StringBuilder();
        line.codePoints().forEach(sign -> {
            boolean plain = Character.isLetterOrDigit(sign) || " -.,/:()='".indexOf(sign) >= 0;
            text.append(plain ? Character.toString(sign) : "#" + sign + ";");
        });
        return text.toString();
    }
}
