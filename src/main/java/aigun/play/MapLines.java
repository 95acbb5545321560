package aigun.play;

import aigun.model.GeoMap;
import aigun.model.GeoMap.Kind;
import aigun.model.Points;
import java.util.ArrayList;
import java.util.List;

/** What is drawn of a map, on the globe still: the same whether it is put into dots or into lines. */
record MapLines(MapLook look, int rank) {
    /** A course, or a stretch of one, and how it is drawn. */
    record Stretch(Stroke stroke, Points points, boolean closed) {}

    private GeoMap map() {
        return look.map();
    }

    /** The rings of the mainland and of islands; none where the map doesn't tell land from sea. */
    List<Points> land() {
        if (map().land().coasts().isEmpty()) {
            return List.of();
        }
        List<Integer> mainland = new ArrayList<>();
        map().land()
                .coasts()
                .forEach(id -> mainland.addAll(map().course(id).points().thousandths()));
        mainland.addAll(map().land().corners().thousandths());
        List<Points> rings = new ArrayList<>(List.of(new Points(mainland)));
        for (GeoMap.Course course : map().courses()) {
            if (course.kind() == Kind.COAST && course.closed()) {
                rings.add(course.points());
            }
        }
        return rings;
    }

    /** Coasts, then lakes, then rivers, as far as they matter enough. */
    List<Stretch> courses() {
        List<Stretch> stretches = new ArrayList<>();
        courses(Kind.COAST, Stroke.COAST, stretches);
        courses(Kind.LAKE, Stroke.WATER, stretches);
        courses(Kind.RIVER, Stroke.WATER, stretches);
        return stretches;
    }

    private void courses(Kind kind, Stroke stroke, List<Stretch> stretches) {
        for (GeoMap.Course course : map().courses()) {
            boolean shown = kind == Kind.COAST || course.rank() <= rank;
            if (course.kind() == kind && shown) {
                stretches.add(new Stretch(stroke, course.points(), course.closed()));
            }
        }
    }

    /** Where the line to compare with runs and the map's own does not, the other is drawn beneath. */
    List<Stretch> borders() {
        List<Stretch> stretches = new ArrayList<>();
        for (GeoMap.Border border : map().borders()) {
            Points along = along(border);
            Stroke stroke = Stroke.of(map(), border, look.owners());
            for (Ownership other : look.other()) {
                Stroke theirs = Stroke.of(map(), border, other);
                if (!theirs.equals(Stroke.NONE) && !theirs.equals(stroke)) {
                    stretches.add(new Stretch(Stroke.OTHER, along, false));
                }
            }
            if (!stroke.equals(Stroke.NONE)) {
                stretches.add(new Stretch(stroke, along, false));
            }
        }
        return stretches;
    }

    /** Wherever a line runs, or would by another draft. */
    List<Stretch> possibleBorders() {
        List<Stretch> stretches = new ArrayList<>();
        for (GeoMap.Border border : map().borders()) {
            stretches.add(new Stretch(Stroke.BOUNDARY, along(border), false));
        }
        return stretches;
    }

    private Points along(GeoMap.Border border) {
        return map().course(border.along()).points().between(border.first(), border.last());
    }
}
