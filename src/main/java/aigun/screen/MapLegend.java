package aigun.screen;

import aigun.model.GeoMap;
import aigun.model.SiteKind;
import aigun.play.Ink;
import aigun.play.MapPicture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the signs of maps mean: those that are on them, and no others. */
final class MapLegend {
    private static final int ROWS = 2;

    private final Messages messages;
    private final List<Run> runs = new ArrayList<>();

    private MapLegend(Messages messages) {
        this.messages = messages;
    }

    static List<Line> of(List<MapPicture> pictures, Doc.Chart chart, int width) {
        MapLegend legend = new MapLegend(chart.messages());
        Set<Ink> inks = EnumSet.noneOf(Ink.class);
        TreeSet<String> owners = new TreeSet<>();
        for (MapPicture picture : pictures) {
            for (int cell = 0; cell < picture.columns() * picture.rows(); cell++) {
                inks.add(picture.ink(cell % picture.columns(), cell / picture.columns()));
            }
            legend.owners(picture, owners);
        }
        legend.lines(inks, chart.other());
        legend.grounds(pictures, inks, owners);
        for (MapPicture picture : pictures.subList(0, 1)) {
            legend.sites(picture);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Run> line : Wrap.runs(legend.runs, width)) {
            if (lines.size() < rows()) {
                lines.add(Line.of(unglued(line)));
            }
        }
        return lines;
    }

    /** Rows that are kept for it; where it has more to say, it ends with the sites, which speak for themselves. */
    static int rows() {
        return ROWS;
    }

    private static List<Run> unglued(List<Run> runs) {
        List<Run> unglued = new ArrayList<>();
        for (Run run : runs) {
            unglued.add(new Run(run.text().replace('\u00a0', ' '), run.role()));
        }
        return unglued;
    }

    private void owners(MapPicture picture, SortedSet<String> owners) {
        for (GeoMap.Unit unit : picture.look().map().units()) {
            owners.add(picture.look().owners().of(unit.id()).text());
        }
    }

    private void lines(Set<Ink> inks, String other) {
        item(inks, Ink.BOUNDARY, "\u28ff\u28ff", messages.text("map.boundary"));
        item(inks, Ink.OTHER_LINE, "\u281b \u281b", messages.text("map.other", other));
    }

    /** Each kind of ground by the words of the pack for those who hold it, the dots those of the map. */
    private void grounds(List<MapPicture> pictures, Set<Ink> inks, SortedSet<String> owners) {
        for (GeoMap.Owner owner : pictures.get(0).look().map().owners()) {
            if (owners.contains(owner.id().text())) {
                switch (owner.fill()) {
                    case PLAIN -> {}
                    case SHARED -> item(inks, Ink.SHARED_GROUND, "\u2821 \u2821", owner.name());
                    case OPEN -> item(inks, Ink.OPEN_GROUND, "\u2804 \u2804", owner.name());
                    case RESERVED -> item(inks, Ink.RESERVED_GROUND, "\u280c\u280c", owner.name());
                }
            }
        }
    }

    private void sites(MapPicture picture) {
        Set<String> marks = new TreeSet<>();
        MapLabels.on(picture).forEach(label -> marks.add(label.text()));
        for (SiteKind kind : SiteKind.values()) {
            if (kind.isMarked() && marks.contains(MapMarks.of(kind))) {
                add(
                        MapMarks.of(kind),
                        Role.STRONG,
                        messages.text("map.site." + kind.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private void item(Set<Ink> inks, Ink ink, String sign, String meaning) {
        if (inks.contains(ink)) {
            add(sign, MapMarks.role(ink), meaning);
        }
    }

    /** A sign is not torn from its meaning. */
    private void add(String sign, Role role, String meaning) {
        if (!runs.isEmpty()) {
            runs.add(new Run("  ", Role.PLAIN));
        }
        runs.add(new Run(sign.replace(' ', '\u00a0'), role));
        runs.add(new Run('\u00a0' + meaning.replace(' ', '\u00a0'), Role.DIM));
    }
}
