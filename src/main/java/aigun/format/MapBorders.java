package aigun.format;

import aigun.model.CourseId;
import aigun.model.GeoMap;
import aigun.model.OwnerId;
import aigun.model.UnitId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the lines of a map can run. */
final class MapBorders {
    private final Fields fields;
    private final List<GeoMap.Course> courses;

    private MapBorders(Fields fields, List<GeoMap.Course> courses) {
        this.fields = fields;
        this.courses = courses;
    }

    static List<GeoMap.Border> read(Fields map, List<GeoMap.Course> courses) {
        List<GeoMap.Border> borders = new ArrayList<>();
        for (Fields fields : map.elements("borders")) {
            new MapBorders(fields, courses).border().ifPresent(borders::add);
        }
        return borders;
    }

    private Optional<GeoMap.Border> border() {
        List<GeoMap.Ground> grounds = grounds();
        String along = fields.ref("along");
        int first = fields.whole("from", 0);
        int last = fields.whole("to", 1);
        for (GeoMap.Course course : courses) {
            if (course.id().text().equals(along)) {
                check(course, first, last);
            }
        }
        if (grounds.size() != 2) {
            return Optional.empty();
        }
        return Optional.of(new GeoMap.Border(grounds.get(0), grounds.get(1), new CourseId(along), first, last));
    }

    private void check(GeoMap.Course course, int first, int last) {
        int most = course.points().size() - 1;
        if (last <= first || most < last) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.NUMBER_RANGE,
                                    fields.at("to"),
                                    "No stretch of \"" + course.id() + "\" goes from " + first + " to " + last + ".")
                            .withHint("Its points count from 0 to " + most + ", and `from` comes before `to`."));
        }
    }

    private List<GeoMap.Ground> grounds() {
        List<GeoMap.Ground> grounds = new ArrayList<>();
        List<Node> items = fields.items("between");
        for (Node item : items) {
            Shapes.id(item, fields.context().faults())
                    .flatMap(id -> ground((Node.Scalar) item))
                    .ifPresent(grounds::add);
        }
        boolean listed =
                fields.value("between").filter(Node.Listing.class::isInstance).isPresent();
        if (listed && !fields.size("between").has(items.size())) {
            fields.report(Code.POINTS_FORM, fields.at("between"), "A border divides two grounds.");
        }
        return grounds;
    }

    private Optional<GeoMap.Ground> ground(Node.Scalar id) {
        Names.Roll<String> units = fields.context().register().roll(Sort.UNIT);
        Names.Roll<String> owners = fields.context().register().roll(Sort.OWNER);
        if (units.entries().contains(id.text())) {
            return Optional.of(new GeoMap.Ground.OfUnit(new UnitId(id.text())));
        }
        if (owners.entries().contains(id.text())) {
            return Optional.of(new GeoMap.Ground.OfOwner(new OwnerId(id.text())));
        }
        if (units.complete() && owners.complete()) {
            List<String> known = new ArrayList<>(units.entries());
            known.addAll(owners.entries());
            fields.context()
                    .report(Diagnostic.error(
                                    Code.UNKNOWN_UNIT,
                                    id.location(),
                                    "There is no unit and no owner \"" + id.text() + "\".")
                            .suggesting(id.text(), known));
        }
        return Optional.empty();
    }
}
