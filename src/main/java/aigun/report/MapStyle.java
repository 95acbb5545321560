package aigun.report;

import aigun.model.GeoMap;
import aigun.model.SideId;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/** How a map looks as SVG: colours for light, dark and paper, and a pattern for each kind of ground. */
final class MapStyle {
    static final String TEXT = """
            svg.map { --map-paper: #fdfcf8; --map-sea: #dbe6ee; --map-land: #f4f0e4; --map-ink: #1b1b1b; --map-faint: #5c584f;
              --map-water: #2f6f9f; --map-one: #e9c46a; --map-two: #8fb8a2; --map-none: #c9c4b8; --map-line: #b3400a;
              --map-other: #6a3d9a; }
            @media (prefers-color-scheme: dark) {
              svg.map { --map-paper: #16161a; --map-sea: #1c2a36; --map-land: #2b2a26; --map-ink: #e8e4d9;
                --map-faint: #aaa599; --map-water: #6fa9d4; --map-one: #7a611c; --map-two: #2d5a44; --map-none: #4a4740;
                --map-line: #ff8f52; --map-other: #c29be8; }
            }
            @media print {
              svg.map { --map-paper: #fff; --map-sea: #e8eef2; --map-land: #fff; --map-ink: #000; --map-faint: #444;
                --map-water: #2f6f9f; --map-one: #f1dca8; --map-two: #bcd6c8; --map-none: #ddd; --map-line: #b3400a;
                --map-other: #6a3d9a; }
            }
            .map .paper { fill: var(--map-paper); }
            .map .sea { fill: var(--map-sea); }
            .map .land { fill: var(--map-land); }
            .map .tint { opacity: 0.6; }
            .map .one { fill: var(--map-one); }
            .map .two { fill: var(--map-two); }
            .map .none { fill: var(--map-none); }
            .map .swatch { stroke: var(--map-faint); }
            .map .hatch { fill: none; stroke: var(--map-faint); stroke-width: 1; }
            .map .line { fill: none; stroke: var(--map-faint); stroke-width: 1; stroke-linejoin: round; }
            .map .coast { stroke: var(--map-faint); }
            .map .water { stroke: var(--map-water); }
            .map .boundary, .map .shared-line, .map .open-line { stroke: var(--map-line); stroke-width: 5; }
            .map .limit { stroke: var(--map-line); stroke-width: 3; }
            .map .other-line { stroke: var(--map-other); stroke-width: 5; }
            .map text { fill: var(--map-ink); font: 16px Georgia, "Times New Roman", serif; stroke: var(--map-paper);
              stroke-width: 3; paint-order: stroke; }
            .map .river { fill: var(--map-water); font-style: italic; }
            .map .dim { fill: var(--map-faint); }
            .map .mark { text-anchor: middle; }
            """;

    private static final String ONE = "one";
    private static final String TWO = "two";
    private static final String NONE = "none";

    /** Patterns of hatching: a name, and what is drawn in a square of ten. */
    private static final List<List<String>> HATCHES = List.of(
            List.of(ONE, ""),
            List.of(TWO, "M0 10L10 0"),
            List.of(NONE, "M5 5h1"),
            List.of("shared", "M0 10L10 0M0 0L10 10"),
            List.of("open", "M2 3h2M7 8h2"),
            List.of("reserved", "M0 5H10"));

    private MapStyle() {}

    /** The patterns of one picture, and the frame that its lines are cut at. */
    static String patterns(String id, int height) {
        StringBuilder patterns = new StringBuilder("<defs>\n");
        for (List<String> hatch : HATCHES) {
            patterns.append("<pattern id=\"").append(id).append('-').append(hatch.get(0));
            patterns.append("\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\"><path class=\"hatch\" d=\"");
            patterns.append(hatch.get(1)).append("\"/></pattern>\n");
        }
        patterns.append("<clipPath id=\"").append(id).append("-frame\"><rect width=\"100%\" height=\"");
        return patterns.append(height).append("\"/></clipPath>\n</defs>\n").toString();
    }

    /** Whose ground it is: sides are told apart in the order in which owners are theirs. */
    static String tint(GeoMap map, GeoMap.Owner owner) {
        List<SideId> sides = new ArrayList<>();
        map.owners().forEach(each -> sides.addAll(each.side()));
        for (SideId side : owner.side()) {
            return side.equals(sides.get(0)) ? ONE : TWO;
        }
        return NONE;
    }

    /** What kind of holding it is; where there is nothing more to be said, whose. */
    static String pattern(GeoMap map, GeoMap.Owner owner) {
        return owner.fill() == GeoMap.Fill.PLAIN ? tint(map, owner) : Messages.word(owner.fill());
    }

    /** The attribute for a line that is drawn and left out by turns; nothing for an unbroken one. */
    static String dashes(int on, int off) {
        return off == 0 ? "" : " stroke-dasharray=\"" + on + " " + off + "\"";
    }
}
