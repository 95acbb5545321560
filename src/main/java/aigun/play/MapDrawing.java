package aigun.play;

import aigun.model.GeoMap;
import aigun.model.Points;
import java.util.ArrayList;
import java.util.List;

/**
 * A map in lines and surfaces, for what draws those: laid out as the {@link MapPicture} of so many cells is, so that
 * whatever is put on cells of that one fits here. Its unit is that one's dot; a cell is two wide and four high.
 */
public final class MapDrawing {
    private final MapLines lines;
    private final Projection projection;

    private MapDrawing(MapLines lines, Projection projection) {
        this.lines = lines;
        this.projection = projection;
    }

    /** A unit of the map with whoever holds it. */
    public record Ground(GeoMap.Owner owner, Points ring) {}

    /**
     * A line.
     *
     * @param width units, 1 or 2
     * @param on units drawn in a row
     * @param off units left out after them; 0 for an unbroken line
     */
    public record Stretch(Ink ink, int width, int on, int off, Points points, boolean closed) {}

    /** As many cells across, and as many down as leave nothing of the width over. */
    public static MapDrawing of(MapLook look, int columns) {
        GeoMap.Window window = look.lookout().window(look.map(), columns);
        int rows = (int) Math.max(1, Math.round(columns / (2 * window.ratio())));
        MapLines lines = new MapLines(look, look.lookout().rank(look.map(), columns));
        return new MapDrawing(lines, Projection.of(window, columns, rows));
    }

    /** The same in dots. */
    public MapPicture picture() {
        return MapPicture.of(lines.look(), projection.columns(), projection.rows());
    }

    public int width() {
        return 2 * projection.columns();
    }

    public int height() {
        return 4 * projection.rows();
    }

    /** Units from the left; it may lie outside. */
    public double x(Points places, int index) {
        return projection.x(places.east(index));
    }

    /** Units from the top; it may lie outside. */
    public double y(Points places, int index) {
        return projection.y(places.north(index));
    }

    /** What an odd number of these rings holds is land; where there are none, all of it is. */
    public List<Points> land() {
        return lines.land();
    }

    public List<Ground> grounds() {
        GeoMap map = lines.look().map();
        List<Ground> grounds = new ArrayList<>();
        for (GeoMap.Unit unit : map.units()) {
            grounds.add(new Ground(map.owner(lines.look().owners().of(unit.id())), unit.ring()));
        }
        return grounds;
    }

    /** Coasts and waters, then the lines between grounds, in the order in which they are drawn. */
    public List<Stretch> stretches() {
        List<MapLines.Stretch> all = new ArrayList<>(lines.courses());
        all.addAll(lines.borders());
        List<Stretch> stretches = new ArrayList<>();
        for (MapLines.Stretch each : all) {
            Stroke stroke = each.stroke();
            stretches.add(
                    new Stretch(stroke.ink(), stroke.width(), stroke.on(), stroke.off(), each.points(), each.closed()));
        }
        return stretches;
    }
}
