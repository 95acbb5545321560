package aigun.play;

import aigun.model.GeoMap;
import aigun.model.Points;
import java.util.List;

/** A map drawn in dots, cell by cell: what a screen then puts into braille, and writes names on. */
public final class MapPicture {
    private static final int MOST = 5;
    private static final int HALF = 4;
    private static final int SEA = 0x02;
    private static final int SHARED = 0x21;
    private static final int OPEN = 0x04;
    private static final int RESERVED = 0x0c;

    private final MapLook look;
    private final Projection projection;
    private final int rank;
    private final Dots dots;
    private final Dots lasting;

    private MapPicture(MapLook look, int columns, int rows) {
        this.look = look;
        this.projection = Projection.of(look.lookout().window(look.map(), columns), columns, rows);
        this.rank = look.lookout().rank(look.map(), columns);
        this.dots = new Dots(columns, rows);
        this.lasting = new Dots(columns, rows);
    }

    /** Draws what is looked at, in so many cells across and down. */
    public static MapPicture of(MapLook look, int columns, int rows) {
        MapPicture picture = new MapPicture(look, columns, rows);
        MapLines lines = new MapLines(look, picture.rank);
        picture.fills(lines.land());
        trace(picture.dots, picture.projection, lines.courses());
        trace(picture.dots, picture.projection, lines.borders());
        trace(picture.lasting, picture.projection, lines.courses());
        trace(picture.lasting, picture.projection, lines.possibleBorders());
        return picture;
    }

    public MapLook look() {
        return look;
    }

    public int columns() {
        return projection.columns();
    }

    public int rows() {
        return projection.rows();
    }

    /** The least important things that are shown: 1, 2 or 3. */
    public int rank() {
        return rank;
    }

    /** The dots of a cell, as the last byte of a braille pattern; 0 for none. */
    public int dots(int column, int row) {
        return dots.pattern(column, row);
    }

    public Ink ink(int column, int row) {
        return dots.ink(column, row);
    }

    /** What is there whatever is agreed: coast, water, and where a line runs or would by another draft. */
    public Ink lasting(int column, int row) {
        return lasting.ink(column, row);
    }

    /** The column of a place; it may lie outside the picture. */
    public int column(Points places, int index) {
        return (int) Math.floor(projection.x(places.east(index)) / 2);
    }

    /** The row of a place; it may lie outside the picture. */
    public int row(Points places, int index) {
        return (int) Math.floor(projection.y(places.north(index)) / 4);
    }

    private void fills(List<Points> land) {
        GeoMap map = look.map();
        if (!land.isEmpty()) {
            fill(Ink.SEA, Cover.of(land, projection));
        }
        for (GeoMap.Unit unit : map.units()) {
            Ink ink =
                    switch (map.owner(look.owners().of(unit.id())).fill()) {
                        case PLAIN -> Ink.NONE;
                        case SHARED -> Ink.SHARED_GROUND;
                        case OPEN -> Ink.OPEN_GROUND;
                        case RESERVED -> Ink.RESERVED_GROUND;
                    };
            if (ink != Ink.NONE) {
                fill(ink, Cover.of(List.of(unit.ring()), projection));
            }
        }
    }

    /** Hatches the ground that is covered; the sea is what is not. */
    private void fill(Ink ink, Cover cover) {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int count = cover.count(column, row);
                boolean covered = ink == Ink.SEA ? MOST <= 8 - count : HALF <= count;
                int hatch = hatch(ink, column, row);
                if (covered && hatch != 0 && projection.shows(look.map().frame(), column, row)) {
                    dots.add(column, row, hatch, ink);
                }
            }
        }
    }

    /** The dots of a filled cell: each kind of ground has a pattern of its own. */
    private static int hatch(Ink ink, int column, int row) {
        return switch (ink) {
            case SEA -> column % 3 == 0 && row % 2 == 0 ? SEA : 0;
            case SHARED_GROUND -> column % 2 == 0 ? SHARED : 0;
            case OPEN_GROUND -> column % 2 == 0 ? OPEN : 0;
            case RESERVED_GROUND -> RESERVED;
            default -> 0;
        };
    }

    private static void trace(Dots onto, Projection projection, List<MapLines.Stretch> stretches) {
        for (MapLines.Stretch stretch : stretches) {
            if (stretch.closed()) {
                Tracing.closed(onto, projection, stretch.stroke(), stretch.points());
            } else {
                Tracing.open(onto, projection, stretch.stroke(), stretch.points());
            }
        }
    }
}
