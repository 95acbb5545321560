package aigun.report;

import aigun.model.GeoMap;
import aigun.model.Points;
import aigun.play.MapDrawing;
import aigun.play.MapLook;
import aigun.screen.MapLabel;
import aigun.screen.MapLabels;
import aigun.screen.Messages;
import aigun.screen.Role;
import java.util.List;
import java.util.Locale;

/** A map as SVG: ground by pattern as well as by tint, lines by their dashes, names, and a legend in words. */
final class MapSvg {
    /** Cells across, on which names are placed as on the screen. */
    private static final int COLUMNS = 120;

    /** Of the picture's own measure, to a dot of the map. */
    static final int SCALE = 5;

    private static final int CELL_WIDTH = 2 * SCALE;
    private static final int CELL_HEIGHT = 4 * SCALE;

    private final MapDrawing drawing;
    private final Caption caption;
    private final Traced traced;
    private final Markup text = new Markup();

    private MapSvg(MapLook look, Caption caption) {
        this.caption = caption;
        drawing = MapDrawing.of(look, COLUMNS);
        traced = new Traced(look, drawing.stretches(), MapLabels.on(drawing.picture()));
    }

    /** What is on the picture, and so in its legend. */
    record Traced(MapLook look, List<MapDrawing.Stretch> stretches, List<MapLabel> labels) {
        Traced {
            stretches = List.copyOf(stretches);
            labels = List.copyOf(labels);
        }
    }

    /**
     * What is said of a map.
     *
     * @param id told apart from those of other pictures on the same page
     * @param title its name
     * @param description all that it shows, for those who do not see it
     * @param other the name of the line that is compared with; empty for none
     */
    record Caption(String id, String title, String description, String other) {}

    /** A file of its own. */
    static String alone(MapLook look, Caption caption, Messages messages) {
        MapSvg map = new MapSvg(look, caption);
        MapKey key = map.key(messages);
        int width = map.drawing.width() * SCALE;
        String size = " width=\"" + width + "\" height=\"" + map.height(key) + "\"";
        map.text.tag("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        map.draw(key, " xmlns=\"http://www.w3.org/2000/svg\"" + size);
        return map.text.toString();
    }

    /** A part of a page, whose style holds {@link MapStyle#TEXT}. */
    static String inline(MapLook look, Caption caption, Messages messages) {
        MapSvg map = new MapSvg(look, caption);
        map.draw(map.key(messages), "");
        return map.text.toString();
    }

    private MapKey key(Messages messages) {
        return MapKey.of(traced, caption.other(), messages);
    }

    private int height(MapKey key) {
        return drawing.height() * SCALE + key.height();
    }

    private void draw(MapKey key, String attributes) {
        int width = drawing.width() * SCALE;
        text.tag("<svg" + attributes + " class=\"map\" viewBox=\"0 0 " + width + " " + height(key));
        text.tag("\" role=\"img\" aria-labelledby=\"" + caption.id() + "-title " + caption.id() + "-desc\">\n");
        text.tag("<title id=\"" + caption.id() + "-title\">").words(caption.title());
        text.tag("</title>\n<desc id=\"" + caption.id() + "-desc\">")
                .words(caption.description())
                .tag("</desc>\n");
        text.tag(attributes.isEmpty() ? "" : "<style>\n" + MapStyle.TEXT + "</style>\n");
        text.tag(MapStyle.patterns(caption.id(), drawing.height() * SCALE));
        text.tag("<rect class=\"paper\" width=\"" + width + "\" height=\"" + height(key) + "\"/>\n");
        text.tag("<g clip-path=\"url(#" + caption.id() + "-frame)\">\n");
        grounds(traced.look().map());
        traced.stretches().forEach(this::stretch);
        traced.labels().forEach(this::label);
        text.tag("</g>\n");
        key.draw(text, caption.id(), drawing.height() * SCALE);
        text.tag("</svg>\n");
    }

    private void grounds(GeoMap map) {
        boolean sea = !drawing.land().isEmpty();
        text.tag("<rect class=\"" + (sea ? "sea" : "land") + "\" width=\"" + drawing.width() * SCALE);
        text.tag("\" height=\"" + drawing.height() * SCALE + "\"/>\n");
        if (sea) {
            text.tag("<path class=\"land\" fill-rule=\"evenodd\" d=\"");
            drawing.land().forEach(ring -> path(ring, true));
            text.tag("\"/>\n");
        }
        for (MapDrawing.Ground ground : drawing.grounds()) {
            text.tag("<path class=\"tint " + MapStyle.tint(map, ground.owner()) + "\" d=\"");
            path(ground.ring(), true);
            text.tag("\"/>\n<path fill=\"url(#" + caption.id() + "-" + MapStyle.pattern(map, ground.owner())
                    + ")\" d=\"");
            path(ground.ring(), true);
            text.tag("\"/>\n");
        }
    }

    private void stretch(MapDrawing.Stretch stretch) {
        text.tag("<path class=\"line " + Messages.word(stretch.ink()) + "\"");
        text.tag(MapStyle.dashes(stretch.on() * SCALE, stretch.off() * SCALE)).tag(" d=\"");
        path(stretch.points(), stretch.closed());
        text.tag("\"/>\n");
    }

    /** Places that lie on one another in the picture are written once. */
    private void path(Points points, boolean closed) {
        String before = "";
        for (int index = 0; index < points.size(); index++) {
            String place = number(drawing.x(points, index)) + " " + number(drawing.y(points, index));
            if (!place.equals(before)) {
                text.tag((before.isEmpty() ? "M" : "L") + place);
            }
            before = place;
        }
        text.tag(closed ? "Z" : "");
    }

    /** Half a pixel where the picture is as large as it is made: finer is not to be seen. */
    private static String number(double units) {
        return String.format(Locale.ROOT, "%.1f", Math.round(units * SCALE * 2) / 2.0)
                .replace(".0", "");
    }

    /** As wide as its cells, whatever the font, so that no name comes upon another. */
    private void label(MapLabel label) {
        int columns = label.end() - label.column();
        if (columns == 0) {
            return;
        }
        boolean mark = label.role() == Role.STRONG;
        double x = (label.column() + (mark ? 0.5 : 0)) * CELL_WIDTH;
        text.tag("<text class=\"" + (mark ? "mark" : Messages.word(label.role())) + "\" x=\"" + x + "\" y=\"");
        text.tag((label.row() * CELL_HEIGHT + CELL_HEIGHT * 3 / 4) + "\"");
        text.tag(mark ? ">" : " textLength=\"" + columns * CELL_WIDTH + "\" lengthAdjust=\"spacingAndGlyphs\">");
        text.words(label.text()).tag("</text>\n");
    }
}
