package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Condition;
import aigun.model.CourseId;
import aigun.model.GeoMap;
import aigun.model.GeoMap.Fill;
import aigun.model.OwnerId;
import aigun.model.Points;
import aigun.model.SideId;
import aigun.model.UnitId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A map of a straight river through four degrees of the equator, so that every dot can be reckoned. */
class MapPictureTest {
    private static final GeoMap.Window WINDOW = new GeoMap.Window(0, -2_000, 4_000, 2_000);
    private static final UnitId NORTH_BANK = new UnitId("north-bank");
    private static final OwnerId NORTH = new OwnerId("north");
    private static final OwnerId SOUTH = new OwnerId("south");
    private static final OwnerId BOTH = new OwnerId("both");
    private static final OwnerId NOBODY = new OwnerId("nobody");
    private static final OwnerId KEPT = new OwnerId("kept");
    private static final CourseId RIVER = new CourseId("river");

    private static final GeoMap MAP = new GeoMap(
            WINDOW,
            List.of(new GeoMap.View("all", WINDOW, 1, WINDOW, 1)),
            List.of(
                    owner(NORTH, List.of(new SideId("n")), Fill.PLAIN),
                    owner(SOUTH, List.of(new SideId("s")), Fill.PLAIN),
                    owner(BOTH, List.of(), Fill.SHARED),
                    owner(NOBODY, List.of(), Fill.OPEN),
                    owner(KEPT, List.of(new SideId("s")), Fill.RESERVED)),
            List.of(new GeoMap.Rule(List.of(NORTH_BANK), Condition.always(), NORTH)),
            List.of(),
            List.of(new GeoMap.Unit(NORTH_BANK, "the north bank", degrees(0, 0, 4, 0, 4, 2, 0, 2))),
            List.of(new GeoMap.Border(
                    new GeoMap.Ground.OfUnit(NORTH_BANK), new GeoMap.Ground.OfOwner(SOUTH), RIVER, 0, 1)),
            new GeoMap.Land(List.of(), Points.NONE),
            List.of(new GeoMap.Course(RIVER, GeoMap.Kind.DIVIDE, "", 1, false, Points.NONE, degrees(-90, 0, 90, 0))),
            List.of());

    private static GeoMap.Owner owner(OwnerId id, List<SideId> side, Fill fill) {
        return new GeoMap.Owner(id, id.text(), side, fill);
    }

    private static Points degrees(int... numbers) {
        List<Integer> thousandths = new ArrayList<>();
        for (int number : numbers) {
            thousandths.add(1_000 * number);
        }
        return new Points(thousandths);
    }

    /** Eight cells across and four down, four dots a degree. */
    private static MapPicture held(OwnerId owner) {
        Ownership owners = new Ownership(List.of(new GeoMap.Holding(NORTH_BANK, owner)));
        return MapPicture.of(new MapLook(MAP, owners, List.of(), Lookout.FIRST), 8, 4);
    }

    private static String row(MapPicture picture, int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < picture.columns(); column++) {
            text.append((char) (0x2800 + picture.dots(column, row)));
        }
        return text.toString();
    }

    @Test
    void aBoundaryIsTwoDotsWideFromEdgeToEdge() {
        assertThat(row(held(NORTH), 2)).isEqualTo("⠛⠛⠛⠛⠛⠛⠛⠛");
    }

    @Test
    void oneOwnerOnBothBanksLeavesNoLine() {
        assertThat(row(held(SOUTH), 2)).isEqualTo("⠀⠀⠀⠀⠀⠀⠀⠀");
    }

    @Test
    void whatIsHeldTogetherHasABrokenLineAndAHatch() {
        MapPicture picture = held(BOTH);

        assertThat(row(picture, 2)).contains("⠛").contains("⠀");
        assertThat(row(picture, 0)).isEqualTo("⠡⠀⠡⠀⠡⠀⠡⠀");
        assertThat(picture.ink(0, 0)).isEqualTo(Ink.SHARED_GROUND);
        assertThat(row(picture, 3)).isEqualTo("⠀⠀⠀⠀⠀⠀⠀⠀");
    }

    @Test
    void everyKindOfHoldingLooksOtherwise() {
        assertThat(List.of(NORTH, SOUTH, BOTH, NOBODY, KEPT))
                .extracting(owner -> row(held(owner), 0) + row(held(owner), 2))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsKeptToAnotherOnOnesOwnGroundHasAThinLimit() {
        MapPicture picture = held(KEPT);

        assertThat(List.of(picture.ink(0, 2), picture.ink(1, 2))).contains(Ink.LIMIT);
        assertThat(row(picture, 2)).doesNotContain("⠛");
    }

    @Test
    void theLineToCompareWithShowsOnlyWhereTheOtherDoesNotRun() {
        Ownership south = new Ownership(List.of(new GeoMap.Holding(NORTH_BANK, SOUTH)));
        Ownership north = new Ownership(List.of(new GeoMap.Holding(NORTH_BANK, NORTH)));

        MapPicture apart = MapPicture.of(new MapLook(MAP, south, List.of(north), Lookout.FIRST), 8, 4);
        MapPicture alike = MapPicture.of(new MapLook(MAP, north, List.of(north), Lookout.FIRST), 8, 4);

        assertThat(apart.ink(1, 2)).isIn(Ink.OTHER_LINE, Ink.NONE);
        assertThat(row(apart, 2)).contains("⠛");
        assertThat(row(alike, 2)).isEqualTo(row(held(NORTH), 2));
    }

    @Test
    void aCourseFarOutsideIsClippedAndCostsNothing() {
        Lookout away = new Lookout(0, 0, 2);
        Ownership owners = new Ownership(List.of(new GeoMap.Holding(NORTH_BANK, NORTH)));

        MapPicture picture = MapPicture.of(new MapLook(MAP, owners, List.of(), away), 8, 1);

        assertThat(row(picture, 0)).isEqualTo("⠀⠀⠀⠀⠀⠀⠀⠀");
    }

    @Test
    void oneCanGoAsFarAsTheMiddleOfTheWindowStaysOnTheMap() {
        Lookout lookout = Lookout.FIRST;
        for (int step = 0; step < 9; step++) {
            lookout = lookout.moved(MAP, 1, 0);
        }

        assertThat(lookout).isEqualTo(new Lookout(0, 2, 0));
    }

    @Test
    void aRingWithinARingIsAHole() {
        Projection projection = Projection.of(WINDOW, 8, 4);
        Cover cover =
                Cover.of(List.of(degrees(0, -2, 4, -2, 4, 2, 0, 2), degrees(1, -1, 3, -1, 3, 1, 1, 1)), projection);

        assertThat(cover.count(0, 0)).isEqualTo(8);
        assertThat(cover.count(3, 1)).isZero();
    }
}
