package aigun.screen;

import aigun.model.GeoMap;
import aigun.play.Ink;
import aigun.play.MapPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes the names on a map: each where it hides least, none on another. They stay put while lines move, since a line
 * counts wherever it may come to run.
 */
public final class MapLabels {
    /** What a name may cost before it is left out. */
    private static final int COST_MAX = 18;

    private static final int HIDES_LINE = 4;
    private static final int HIDES_WATER = 2;
    private static final int SHIFT_COLUMNS = 8;
    private static final int SHIFT_ROWS = 2;

    private final MapPicture picture;
    private final List<MapLabel> markers = new ArrayList<>();
    private final List<MapLabel> names = new ArrayList<>();

    private MapLabels(MapPicture picture) {
        this.picture = picture;
    }

    /** Markers and names, none of which touches another name. */
    public static List<MapLabel> on(MapPicture picture) {
        MapLabels labels = new MapLabels(picture);
        List<GeoMap.Site> sites = new ArrayList<>(picture.look().map().sites());
        sites.removeIf(site -> picture.rank() < site.rank());
        sites.sort(Comparator.comparingInt(GeoMap.Site::rank));
        List<Optional<MapLabel>> marked = new ArrayList<>();
        for (GeoMap.Site site : sites) {
            marked.add(site.kind().isMarked() ? labels.mark(site) : Optional.empty());
        }
        for (int index = 0; index < sites.size(); index++) {
            GeoMap.Site site = sites.get(index);
            marked.get(index).ifPresent(marker -> labels.name(site, marker));
        }
        labels.letter(sites);
        List<MapLabel> all = new ArrayList<>(labels.markers);
        all.addAll(labels.names);
        return all;
    }

    /** A marker in its cell, or in the nearest that is free. */
    private Optional<MapLabel> mark(GeoMap.Site site) {
        int row = picture.row(site.at(), 0);
        int column = picture.column(site.at(), 0);
        int[][] near = {{0, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 0}, {-1, 1}, {-1, -1}, {1, 1}, {1, -1}};
        for (int[] by : near) {
            MapLabel marker = new MapLabel(row + by[0], column + by[1], MapMarks.of(site.kind()), Role.STRONG);
            boolean free = markers.stream()
                    .noneMatch(other -> other.row() == marker.row() && other.column() == marker.column());
            if (isInside(marker) && free) {
                markers.add(marker);
                return Optional.of(marker);
            }
        }
        return Optional.empty();
    }

    /** Beside its marker: where the pack wants it, if that is no worse than elsewhere. */
    private void name(GeoMap.Site site, MapLabel marker) {
        List<GeoMap.Beside> sides = new ArrayList<>(List.of(GeoMap.Beside.values()));
        sides.remove(site.label());
        sides.add(0, site.label());
        List<Priced> tries = new ArrayList<>();
        for (GeoMap.Beside side : sides) {
            tries.add(new Priced(beside(marker, site.name(), side), tries.size()));
        }
        take(tries);
    }

    private static MapLabel beside(MapLabel marker, String name, GeoMap.Beside side) {
        int width = Widths.columns(name);
        int right = marker.column() + 1;
        int left = marker.column() - width;
        int middle = marker.column() - width / 2;
        int row = marker.row();
        return switch (side) {
            case E -> plain(row, right + 1, name);
            case W -> plain(row, left - 1, name);
            case NE -> plain(row - 1, right, name);
            case SE -> plain(row + 1, right, name);
            case NW -> plain(row - 1, left, name);
            case SW -> plain(row + 1, left, name);
            case N -> plain(row - 1, middle, name);
            case S -> plain(row + 1, middle, name);
        };
    }

    private static MapLabel plain(int row, int column, String name) {
        return new MapLabel(row, column, name, Role.PLAIN);
    }

    /** Rivers at the first of their good places that is in the picture, then lettering, by rank. */
    private void letter(List<GeoMap.Site> sites) {
        for (GeoMap.Course course : picture.look().map().courses()) {
            for (int index = 0; index < course.labels().size() && course.rank() <= picture.rank(); index++) {
                int row = picture.row(course.labels(), index);
                int column = picture.column(course.labels(), index);
                MapLabel label = new MapLabel(row, column, course.name(), Role.RIVER);
                if (isInside(label)) {
                    take(shifts(label));
                    break;
                }
            }
        }
        for (GeoMap.Site site : sites) {
            if (!site.kind().isMarked()) {
                int middle = picture.column(site.at(), 0) - Widths.columns(site.name()) / 2;
                take(shifts(new MapLabel(picture.row(site.at(), 0), middle, site.name(), Role.DIM)));
            }
        }
    }

    private static List<Priced> shifts(MapLabel label) {
        List<Priced> tries = new ArrayList<>();
        for (int down = -SHIFT_ROWS; down <= SHIFT_ROWS; down++) {
            for (int right = -SHIFT_COLUMNS; right <= SHIFT_COLUMNS; right++) {
                MapLabel shifted = new MapLabel(label.row() + down, label.column() + right, label.text(), label.role());
                tries.add(new Priced(shifted, Math.abs(right) + 3 * Math.abs(down)));
            }
        }
        return tries;
    }

    /** A place a name might have, and what is to be said against it before looking at what it hides. */
    private record Priced(MapLabel label, int price) {}

    private void take(List<Priced> tries) {
        int least = COST_MAX + 1;
        Optional<MapLabel> best = Optional.empty();
        for (Priced each : tries) {
            if (isFree(each.label())) {
                int cost = each.price() + hidden(each.label());
                if (cost < least) {
                    least = cost;
                    best = Optional.of(each.label());
                }
            }
        }
        best.ifPresent(names::add);
    }

    private boolean isInside(MapLabel label) {
        return 0 <= label.row()
                && label.row() < picture.rows()
                && 0 <= label.column()
                && label.end() <= picture.columns();
    }

    private boolean isFree(MapLabel label) {
        boolean onMarker = markers.stream()
                .anyMatch(marker ->
                        marker.row() == label.row() && label.column() < marker.end() && marker.column() < label.end());
        return isInside(label) && !onMarker && names.stream().noneMatch(label::touches);
    }

    /** What it would hide, by how much the reader would miss it. */
    private int hidden(MapLabel label) {
        int cost = 0;
        for (int column = label.column(); column < label.end(); column++) {
            Ink ink = picture.lasting(column, label.row());
            if (ink != Ink.NONE) {
                cost += ink == Ink.BOUNDARY ? HIDES_LINE : HIDES_WATER;
            }
        }
        return cost;
    }
}
