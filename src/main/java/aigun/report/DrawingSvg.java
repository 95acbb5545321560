package aigun.report;

import aigun.author.SceneGraph;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.screen.Messages;
import aigun.screen.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Scenes and choices as a picture that needs nothing else, laid out in layers by a library. */
final class DrawingSvg {
    private static final double LETTER = 7;
    private static final double LINE = 14;
    private static final double MARGIN = 10;
    private static final double SMALL_LETTER = 5.5;
    private static final double SMALL_LINE = 11;
    /** How much wider than others the line is that all ways go. */
    private static final double WIDEST = 5;

    private static final String STYLE = """
            <style>
            svg { background: #fdfcf8; color: #1b1b1b; }
            text { font: 11px sans-serif; fill: currentColor; }
            .label { font-size: 9px; }
            rect, path { fill: none; stroke: currentColor; }
            .ending { stroke-width: 2; } .chance, .interrupt { stroke-dasharray: 5 3; }
            .on { stroke: #b3261e; stroke-width: 3; }
            @media (prefers-color-scheme: dark) { svg { background: #16161a; color: #e8e4d9; } }
            </style>
            <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8"
              markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 L8 4 L0 8" fill="none"/></marker></defs>
            """;

    private final Drawing drawing;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final List<SceneId> scenes;
    /** One for each scene. */
    private final List<ElkNode> nodes = new ArrayList<>();
    /** One for each edge of the graph. */
    private final List<ElkEdge> edges = new ArrayList<>();

    private final Markup text = new Markup();

    private DrawingSvg(Drawing drawing) {
        this.drawing = drawing;
        scenes = drawing.graph().scenes().stream().map(Scene::id).toList();
    }

    static String of(Drawing drawing) {
        DrawingSvg svg = new DrawingSvg(drawing);
        svg.layOut();
        return svg.text();
    }

    private void layOut() {
        // The library copies defaults of kinds that it knows only once this was asked for.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(2 * MARGIN));
        for (Scene scene : drawing.graph().scenes()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            List<String> lines = drawing.lines(scene);
            node.setDimensions(width(lines, LETTER) + 2 * MARGIN, lines.size() * LINE + MARGIN);
            nodes.add(node);
        }
        for (SceneGraph.Edge each : drawing.graph().edges()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(node(each.from()), node(each.to()));
            List<String> lines = drawing.lines(each);
            ElkLabel label = ElkGraphUtil.createLabel(String.join("\n", lines), edge);
            label.setDimensions(width(lines, SMALL_LETTER), lines.size() * SMALL_LINE);
            edges.add(edge);
        }
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
    }

    private ElkNode node(SceneId scene) {
        return nodes.get(scenes.indexOf(scene));
    }

    /** Of the widest line, where a column of a terminal has this width. */
    static double width(List<String> lines, double letter) {
        return lines.stream().mapToInt(Widths::columns).max().orElse(0) * letter;
    }

    private String text() {
        String width = number(root.getWidth());
        String height = number(root.getHeight());
        text.tag("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">\n"
                .formatted(width, height, width, height));
        text.tag("<title>").words(drawing.graph().pack().title()).tag("</title>\n" + STYLE);
        for (int place = 0; place < edges.size(); place++) {
            edge(drawing.graph().edges().get(place), edges.get(place));
        }
        drawing.graph().scenes().forEach(this::node);
        text.tag("</svg>\n");
        return text.toString();
    }

    private void edge(SceneGraph.Edge each, ElkEdge edge) {
        String kind =
                (each.isInterrupt() ? "interrupt" : "way") + (drawing.route().passes(each) ? " on" : "");
        for (ElkEdgeSection section : edge.getSections()) {
            StringBuilder line = new StringBuilder("M" + point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                line.append(" L").append(point(bend.getX(), bend.getY()));
            }
            line.append(" L").append(point(section.getEndX(), section.getEndY()));
            text.tag("<path class=\"%s\"%s marker-end=\"url(#tip)\" d=\"%s\"/>\n"
                    .formatted(kind, width(drawing.part(each)), line));
        }
        ElkLabel label = edge.getLabels().get(0);
        lines(drawing.lines(each), label.getX(), label.getY(), SMALL_LINE);
    }

    /** The wider, the more of all ways go there. */
    private static String width(double part) {
        return part == 0 ? "" : " style=\"stroke-width:%s\"".formatted(number(1 + WIDEST * part));
    }

    private void node(Scene scene) {
        ElkNode node = node(scene.id());
        Drawing.Shape shape = Drawing.Shape.of(scene.way());
        String kind = Messages.word(shape) + (drawing.isOn(scene) ? " on" : "");
        String round = shape == Drawing.Shape.ENDING ? number(node.getHeight() / 2) : "0";
        text.tag("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>\n"
                .formatted(
                        kind,
                        number(node.getX()),
                        number(node.getY()),
                        number(node.getWidth()),
                        number(node.getHeight()),
                        round));
        lines(drawing.lines(scene), node.getX() + MARGIN, node.getY() + MARGIN / 2, LINE);
    }

    private void lines(List<String> lines, double x, double y, double height) {
        String kind = height == LINE ? "scene" : "label";
        for (int line = 0; line < lines.size(); line++) {
            double base = y + (line + 1) * height - height / 4;
            text.tag("<text class=\"%s\" x=\"%s\" y=\"%s\">".formatted(kind, number(x), number(base)));
            text.words(lines.get(line)).tag("</text>\n");
        }
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** With one digit behind the point, which is finer than a screen. */
    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
