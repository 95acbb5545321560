package aigun.model;

import java.util.List;
import java.util.Optional;

/**
 * The map of a pack: what lies where, and to whom each unit falls by a draft. Checked, so that every id in it leads
 * somewhere and every draft gives each unit an owner.
 *
 * @param frame as far as the data goes
 * @param views the windows it is shown in, the first at first
 * @param rules in order: the first of a unit whose condition holds says whose it is
 * @param lines as treaties drew them, to compare with
 */
public record GeoMap(
        Window frame,
        List<View> views,
        List<Owner> owners,
        List<Rule> rules,
        List<Line> lines,
        List<Unit> units,
        List<Border> borders,
        Land land,
        List<Course> courses,
        List<Site> sites) {
    /** Degrees, in thousandths: west and south are less than east and north. */
    public record Window(int west, int south, int east, int north) {
        public Window {
            if (east <= west || north <= south) {
                throw new IllegalArgumentException("a window without an inside");
            }
        }

        /** How much wider it is than high, measured at its middle. */
        public double ratio() {
            double middle = Math.toRadians((south + north) / 2000.0);
            return (east - west) * Math.cos(middle) / (north - south);
        }
    }

    /**
     * A window to look through.
     *
     * @param rank the least important things that are still shown in it: 1, 2 or 3
     * @param wide the window and the rank where there are many columns; the same where the pack has no others
     */
    public record View(String name, Window window, int rank, Window wide, int wideRank) {}

    /**
     * Who holds a unit.
     *
     * @param side empty list where it is neither side's
     */
    public record Owner(OwnerId id, String name, List<SideId> side, Fill fill) {
        public Owner {
            side = List.copyOf(side);
        }
    }

    /** What kind of holding it is, which is how ground and lines are drawn. */
    public enum Fill {
        /** One side's, with nothing more to be said. */
        PLAIN,
        /** Several hold it together. */
        SHARED,
        /** Nobody's yet: left for later, or not named. */
        OPEN,
        /** One side's, with something kept to the other. */
        RESERVED
    }

    public record Rule(List<UnitId> units, Condition when, OwnerId owner) {
        public Rule {
            units = List.copyOf(units);
        }
    }

    /** Whose each unit was by a treaty. */
    public record Line(TreatyId treaty, String name, List<Holding> holdings) {
        public Line {
            holdings = List.copyOf(holdings);
        }
    }

    public record Holding(UnitId unit, OwnerId owner) {}

    /**
     * Ground that changes hands as a whole.
     *
     * @param ring its edge, whose end joins its beginning
     */
    public record Unit(UnitId id, String name, Points ring) {}

    /**
     * A stretch of a course that divides two grounds, each a unit or an owner.
     *
     * @param first index on the course
     * @param last index on the course, greater than the first
     */
    public record Border(Ground one, Ground other, CourseId along, int first, int last) {}

    /** What lies on one hand of a border. */
    public sealed interface Ground {
        record OfUnit(UnitId unit) implements Ground {}

        record OfOwner(OwnerId owner) implements Ground {}
    }

    /** The mainland: coasts one after another, then corners; all that is neither it nor an island is sea. */
    public record Land(List<CourseId> coasts, Points corners) {
        public Land {
            coasts = List.copyOf(coasts);
        }
    }

    /**
     * Something long and thin.
     *
     * @param closed whether its end joins its beginning
     * @param labels good places for its name, the best first
     */
    public record Course(CourseId id, Kind kind, String name, int rank, boolean closed, Points labels, Points points) {}

    /** What a course is. */
    public enum Kind {
        RIVER,
        COAST,
        LAKE,
        /** A crest or another line that is drawn only where a border follows it. */
        DIVIDE
    }

    /**
     * A place with a name.
     *
     * @param label where the name is best put
     * @param at exactly one
     */
    public record Site(String name, SiteKind kind, int rank, Beside label, Points at) {}

    /** Where a name stands beside its marker. */
    public enum Beside {
        E,
        W,
        NE,
        SE,
        NW,
        SW,
        N,
        S
    }

    public GeoMap {
        views = List.copyOf(views);
        owners = List.copyOf(owners);
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        borders = List.copyOf(borders);
        courses = List.copyOf(courses);
        sites = List.copyOf(sites);
    }

    public Owner owner(OwnerId id) {
        for (Owner owner : owners) {
            if (owner.id().equals(id)) {
                return owner;
            }
        }
        throw new IllegalArgumentException("no owner " + id);
    }

    public Course course(CourseId id) {
        for (Course course : courses) {
            if (course.id().equals(id)) {
                return course;
            }
        }
        throw new IllegalArgumentException("no course " + id);
    }

    /** As the treaty drew it; empty when the map has no line of that treaty. */
    public Optional<Line> line(TreatyId treaty) {
        for (Line line : lines) {
            if (line.treaty().equals(treaty)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
