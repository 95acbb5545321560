package aigun.format;

import aigun.model.CourseId;
import aigun.model.GeoMap;
import aigun.model.OwnerId;
import aigun.model.Points;
import aigun.model.SideId;
import aigun.model.SiteKind;
import aigun.model.TreatyId;
import aigun.model.UnitId;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The map of a pack, if it has one. */
final class Maps {
    private Maps() {}

    /** Finds out what the map has before anything refers to it. */
    static void register(Node.Mapping pack, Map<Sort, Names.Roll<String>> ids) {
        Optional<Node> map = pack.value("map");
        Node.Mapping parts = map.isPresent() && map.get() instanceof Node.Mapping mapping
                ? mapping
                : new Node.Mapping(List.of(), pack.location());
        ids.put(Sort.UNIT, Registers.keys(parts, "units"));
        ids.put(Sort.OWNER, Registers.keys(parts, "owners"));
        ids.put(Sort.COURSE, Registers.keys(parts, "courses"));
    }

    /** None, where the pack has no map or a fault in it was told of; else the one. */
    static List<GeoMap> read(Fields pack) {
        Optional<Fields> fields = pack.child("map");
        if (fields.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> faults = pack.context().faults();
        int before = faults.size();
        GeoMap map = map(fields.get());
        MapRules.check(fields.get(), map, before);
        return faults.subList(before, faults.size()).stream().anyMatch(Diagnostic::isError) ? List.of() : List.of(map);
    }

    private static GeoMap map(Fields fields) {
        List<GeoMap.Course> courses = courses(fields);
        return new GeoMap(
                Coordinates.window(fields, "frame"),
                views(fields),
                owners(fields),
                MapRules.read(fields),
                lines(fields),
                units(fields),
                MapBorders.read(fields, courses),
                land(fields),
                courses,
                sites(fields));
    }

    private static List<GeoMap.View> views(Fields fields) {
        List<GeoMap.View> views = new ArrayList<>();
        for (Fields.Titled titled : fields.children("views")) {
            Fields view = titled.fields();
            GeoMap.Window window = Coordinates.window(view, "window");
            int rank = view.whole("rank", 1);
            GeoMap.Window wide = view.has("wide") ? Coordinates.window(view, "wide") : window;
            views.add(new GeoMap.View(view.text("name"), window, rank, wide, view.whole("wide-rank", rank)));
        }
        return views;
    }

    private static List<GeoMap.Owner> owners(Fields fields) {
        List<GeoMap.Owner> owners = new ArrayList<>();
        for (Fields.Titled titled : fields.children("owners")) {
            Fields owner = titled.fields();
            List<SideId> side = owner.refs("side").stream().map(SideId::new).toList();
            GeoMap.Fill fill = GeoMap.Fill.valueOf(constant(owner.word("fill")));
            owners.add(new GeoMap.Owner(new OwnerId(titled.id()), owner.text("name"), side, fill));
        }
        return owners;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static List<GeoMap.Line> lines(Fields fields) {
        List<GeoMap.Line> lines = new ArrayList<>();
        for (Fields.Titled titled : fields.children("lines")) {
            List<GeoMap.Holding> holdings = new ArrayList<>();
            for (Fields.Member member : titled.fields().members("owners")) {
                Links.id(member.value(), Kinds.ref(Sort.OWNER), fields.context())
                        .ifPresent(owner ->
                                holdings.add(new GeoMap.Holding(new UnitId(member.id()), new OwnerId(owner.text()))));
            }
            lines.add(new GeoMap.Line(new TreatyId(titled.id()), titled.fields().text("name"), holdings));
        }
        return lines;
    }

    private static List<GeoMap.Unit> units(Fields fields) {
        List<GeoMap.Unit> units = new ArrayList<>();
        for (Fields.Titled titled : fields.children("units")) {
            Fields unit = titled.fields();
            units.add(new GeoMap.Unit(new UnitId(titled.id()), unit.text("name"), Coordinates.points(unit, "points")));
        }
        return units;
    }

    private static GeoMap.Land land(Fields fields) {
        Optional<Fields> land = fields.child("land");
        if (land.isEmpty()) {
            return new GeoMap.Land(List.of(), Points.NONE);
        }
        List<CourseId> coasts =
                land.get().refs("coasts").stream().map(CourseId::new).toList();
        return new GeoMap.Land(coasts, Coordinates.points(land.get(), "corners"));
    }

    private static List<GeoMap.Course> courses(Fields fields) {
        List<GeoMap.Course> courses = new ArrayList<>();
        for (Fields.Titled titled : fields.children("courses")) {
            Fields course = titled.fields();
            GeoMap.Kind kind = GeoMap.Kind.valueOf(constant(course.word("kind")));
            courses.add(new GeoMap.Course(
                    new CourseId(titled.id()),
                    kind,
                    course.text("name"),
                    course.whole("rank", 1),
                    course.truth("closed") || kind == GeoMap.Kind.LAKE,
                    Coordinates.points(course, "labels"),
                    Coordinates.points(course, "points")));
        }
        return courses;
    }

    private static List<GeoMap.Site> sites(Fields fields) {
        List<GeoMap.Site> sites = new ArrayList<>();
        for (Fields.Titled titled : fields.children("sites")) {
            Fields site = titled.fields();
            sites.add(new GeoMap.Site(
                    site.text("name"),
                    SiteKind.valueOf(constant(site.word("kind"))),
                    site.whole("rank", 1),
                    GeoMap.Beside.valueOf(constant(site.word("label"))),
                    Coordinates.place(site, "at")));
        }
        return sites;
    }
}
