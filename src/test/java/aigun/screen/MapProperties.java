package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Draft;
import aigun.model.GeoMap;
import aigun.play.Lookout;
import aigun.play.MapPicture;
import aigun.play.Ownership;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the map wherever one looks and whatever is agreed. */
class MapProperties {
    @Test
    void everyPairOfPositionsGivesEveryUnitAnOwner() {
        for (aigun.model.Issue one : Maps.PACK.issues()) {
            for (aigun.model.Issue other : Maps.PACK.issues()) {
                for (Draft draft : Maps.pairs(one, other)) {
                    Ownership owners = Ownership.of(Maps.PACK, Maps.MAP, draft);

                    assertThat(owners.holdings())
                            .as(draft.toString())
                            .extracting(GeoMap.Holding::unit)
                            .containsExactlyElementsOf(Maps.MAP.units().stream()
                                    .map(GeoMap.Unit::id)
                                    .toList());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"56,13", "76,18", "116,32", "196,52", "56,17", "40,10"})
    void noNameTouchesAnotherOrLiesOnAMarker(int columns, int rows) {
        for (int view = 0; view < Maps.MAP.views().size(); view++) {
            for (int east = -2; east <= 2; east++) {
                for (int north = -2; north <= 2; north++) {
                    Lookout lookout = new Lookout(view, east, north);
                    check(MapPicture.of(Maps.look(Draft.EMPTY, lookout), columns, rows));
                }
            }
        }
    }

    private static void check(MapPicture picture) {
        List<MapLabel> labels = MapLabels.on(picture);
        for (int index = 0; index < labels.size(); index++) {
            MapLabel label = labels.get(index);
            assertThat(label.column()).isNotNegative();
            assertThat(label.row()).isBetween(0, picture.rows() - 1);
            assertThat(label.end()).isLessThanOrEqualTo(picture.columns());
            for (MapLabel other : labels.subList(index + 1, labels.size())) {
                boolean names = 1 < label.text().length() && 1 < other.text().length();
                boolean crossing =
                        label.row() == other.row() && label.column() < other.end() && other.column() < label.end();
                assertThat(crossing || (names && label.touches(other)))
                        .as(label + " and " + other)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"56,13", "76,18", "116,32", "196,52"})
    void namesStayWhereTheyAreWhateverIsAgreed(int columns, int rows) {
        List<MapLabel> labels = MapLabels.on(MapPicture.of(Maps.look(Draft.EMPTY, Lookout.FIRST), columns, rows));
        for (Draft draft : Maps.pairs(Maps.issue("boundary"), Maps.issue("ussuri"))) {
            MapPicture picture = MapPicture.of(Maps.look(draft, Lookout.FIRST), columns, rows);

            assertThat(MapLabels.on(picture)).as(draft.toString()).isEqualTo(labels);
        }
    }

    @ParameterizedTest
    @CsvSource({"56,13", "76,18", "116,32", "196,52"})
    void everyRowIsAsWideAsTheMap(int columns, int rows) {
        MapPicture picture = MapPicture.of(Maps.look(Draft.EMPTY, Lookout.FIRST), columns, rows);

        assertThat(MapRows.of(picture))
                .hasSize(rows)
                .allMatch(row -> Line.of(row).columns() == columns);
    }
}
