package aigun.report;

import aigun.author.SceneGraph;
import aigun.model.Scene;
import aigun.screen.Messages;

/** Scenes and choices as an outline: chapters, scenes as they are met, and where each choice leads. */
final class DrawingText {
    private DrawingText() {}

    static String of(Drawing drawing) {
        StringBuilder text = new StringBuilder();
        String chapter = "";
        for (Scene scene : drawing.graph().scenes()) {
            if (!scene.chapter().equals(chapter)) {
                chapter = scene.chapter();
                text.append(text.length() == 0 ? "" : "\n").append(chapter).append('\n');
            }
            text.append(drawing.isOn(scene) ? "* " : "  ")
                    .append(scene.id())
                    .append("  ")
                    .append(scene.title());
            Drawing.Shape shape = Drawing.Shape.of(scene.way());
            if (shape != Drawing.Shape.CHOICES) {
                text.append(", ").append(drawing.messages().text("graph.shape." + Messages.word(shape)));
            }
            drawing.marks(scene).forEach(mark -> text.append(", ").append(mark));
            text.append('\n');
            for (SceneGraph.Edge edge : drawing.graph().from(scene)) {
                for (SceneGraph.Step step : edge.steps()) {
                    text.append(drawing.route().takes(edge, step) ? "  *   " : "      ");
                    text.append(drawing.step(step))
                            .append(" -> ")
                            .append(edge.to())
                            .append('\n');
                }
                drawing.ways(edge)
                        .forEach(ways -> text.append("        = ").append(ways).append('\n'));
            }
        }
        return text.toString();
    }
}
