package aigun.report;

import aigun.model.GeoMap;
import aigun.model.SiteKind;
import aigun.play.Ink;
import aigun.play.MapDrawing;
import aigun.screen.MapLabel;
import aigun.screen.MapMarks;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the lines, grounds and marks of a map mean, beneath it: those that are on it, and no others. */
record MapKey(List<Item> items) {
    private static final int ROW = 24;
    private static final int SIGN = 72;

    /** What stands for something, and its words. */
    private record Item(Sign sign, String words) {}

    private sealed interface Sign {
        record Ground(String tint, String pattern) implements Sign {}

        record Line(String ink, String dashes) implements Sign {}

        record Mark(String mark) implements Sign {}
    }

    MapKey {
        items = List.copyOf(items);
    }

    /**
     * @param other the name of the line that is compared with; empty for none
     */
    static MapKey of(MapSvg.Traced traced, String other, Messages messages) {
        List<Item> items = new ArrayList<>();
        line(Ink.BOUNDARY, traced, messages.text("map.boundary"), items);
        line(Ink.SHARED_LINE, traced, messages.text("map.shared-line"), items);
        line(Ink.OPEN_LINE, traced, messages.text("map.open-line"), items);
        line(Ink.LIMIT, traced, messages.text("map.limit"), items);
        line(Ink.OTHER_LINE, traced, messages.text("map.other", other), items);
        GeoMap map = traced.look().map();
        for (GeoMap.Owner owner : map.owners()) {
            if (traced.look().owners().holdings().stream()
                    .anyMatch(holding -> holding.owner().equals(owner.id()))) {
                ground(new Sign.Ground(MapStyle.tint(map, owner), MapStyle.pattern(map, owner)), owner.name(), items);
            }
        }
        Set<String> marks = new TreeSet<>();
        for (MapLabel label : traced.labels()) {
            marks.add(label.text());
        }
        for (SiteKind kind : SiteKind.values()) {
            String mark = MapMarks.of(kind);
            if (kind.isMarked() && marks.contains(mark)) {
                items.add(new Item(new Sign.Mark(mark), messages.text("map.site." + Messages.word(kind))));
            }
        }
        return new MapKey(items);
    }

    /** Grounds that look alike are explained together. */
    private static void ground(Sign sign, String name, List<Item> items) {
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index).sign().equals(sign)) {
                items.set(index, new Item(sign, items.get(index).words() + "; " + name));
                return;
            }
        }
        items.add(new Item(sign, name));
    }

    private static void line(Ink ink, MapSvg.Traced traced, String words, List<Item> items) {
        for (MapDrawing.Stretch stretch : traced.stretches()) {
            if (stretch.ink() == ink) {
                String dashes = MapStyle.dashes(stretch.on() * MapSvg.SCALE, stretch.off() * MapSvg.SCALE);
                items.add(new Item(new Sign.Line(Messages.word(ink), dashes), words));
                return;
            }
        }
    }

    int height() {
        return ROW * items.size() + ROW / 2;
    }

    /**
     * Draws it.
     *
     * @param id of the picture, whose patterns are used
     * @param top where it begins
     */
    void draw(Markup text, String id, int top) {
        int middle = top + ROW;
        for (Item item : items) {
            if (item.sign() instanceof Sign.Ground ground) {
                String square = "\" x=\"4\" y=\"" + (middle - 9) + "\" width=\"" + (SIGN - 8) + "\" height=\"18\"/>\n";
                text.tag("<rect class=\"tint " + ground.tint() + square);
                text.tag("<rect class=\"swatch\" fill=\"url(#" + id + "-" + ground.pattern() + ")" + square);
            } else if (item.sign() instanceof Sign.Line line) {
                text.tag("<path class=\"line " + line.ink() + "\"" + line.dashes());
                text.tag(" d=\"M4 " + middle + "H" + (SIGN - 4) + "\"/>\n");
            } else {
                text.tag("<text class=\"mark\" x=\"" + SIGN / 2 + "\" y=\"" + (middle + 5) + "\">");
                text.words(((Sign.Mark) item.sign()).mark()).tag("</text>\n");
            }
            text.tag("<text x=\"" + (SIGN + 8) + "\" y=\"" + (middle + 5) + "\">");
            text.words(item.words()).tag("</text>\n");
            middle += ROW;
        }
    }
}
