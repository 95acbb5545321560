package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Address;
import aigun.engine.Keep;
import aigun.engine.Landmark;
import aigun.engine.Story;
import aigun.model.Pack;
import aigun.source.Location;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a part of a pack is written. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hall/door                                             | hall/door.yaml:1:1        | title
            hall/door: effects[0].when                            | hall/door.yaml:7:30       | seen(hall/door)
            hall/door: text[1]                                    | hall/door.yaml:11:23      | seen(hall/door)
            hall/door: text.known                                 | hall/door.yaml:11:23      | seen(hall/door)
            hall/door: text[2]                                    | hall/door.yaml:12:32      | not warned
            hall/door: text[3]                                    | hall/door.yaml:12:32      | not warned
            hall/door: text.colder                                | hall/door.yaml:12:32      | not warned
            hall/door: choices.bow                                | hall/door.yaml:16:3       | bow
            hall/door: choices.bow.effects[1].when                | hall/door.yaml:20:30      | trust >= 3
            hall/door: choices.show-the-letter.when               | hall/door.yaml:29:11      | letter
            hall/door: choices.show-the-letter.effects[2]         | hall/door.yaml:36:15      | landing
            hall/door: choices.show-the-letter.next[0].when       | hall/door.yaml:37:19      | "taken(hall/door, bow)"
            hall/door: choices.ask-a-tenth.refused.effects[0]     | hall/door.yaml:45:32      | trust
            hall/signed: ending.epilogue[2]                       | hall/signed.yaml:8:14     | draft.toll >= tenth
            hall/storm                                            | hall/storm.json:2:3       | "title"
            hall/table: table                                     | hall/table.yaml:2:1       | table
            hall/table: table.ask.replies[0].when                 | hall/table.yaml:11:26     | trust <= 1
            hall/table: table.cite.old-letter.replies[0].effects[0] | hall/table.yaml:20:61   | trust
            hall/table: table.propose toll=tenth                  | hall/table.yaml:2:1       | table
            counterparts/otto: reservation.adjustments[0].when    | counterparts/otto.yaml:5:12 | warned
            counterparts/otto: red-lines.never-free               | counterparts/otto.yaml:7:3 | never-free
            counterparts/otto: refuses.text[1]                    | counterparts/otto.yaml:17:46 | touches(toll)
            pack: tracks.trust                                    | pack.yaml:15:3            | trust
            pack: flags.warned                                    | pack.yaml:29:3            | warned
            pack: interrupts[0].when                              | pack.yaml:68:12           | clock >= 6
            pack: starts.north.history                            | pack.yaml:80:5            | history
            """)
    void itIsFoundByTheKeysThatLeadThere(String address, String place, String written) throws IOException {
        Location found = places(Fixtures.sound()).of(file(address), steps(address));

        assertThat(found.source().line(found.line())).contains(written);
        assertThat(found).hasToString(place);
        assertThat(found.length()).isEqualTo(written.equals("{") ? 1 : written.length());
    }

    private static Places places(List<PackFile> files) {
        return Places.of(files);
    }

    private static String file(String address) {
        return address.replaceFirst(": .*", "");
    }

    /** Of keys without a point in them. */
    private static List<String> steps(String address) {
        String keys = address.contains(": ") ? address.replaceFirst(".*?: ", "") : "";
        return keys.isEmpty() ? List.of() : List.of(keys.replace("[", ".[").split("\\.", -1));
    }

    /** Everything that play can come by in a large pack is in its own file, below the first line if it is a part of it. */
    @ParameterizedTest
    @ValueSource(strings = {"aigun-1858", "nerchinsk-1689"})
    void everyPartOfAShippedPackHasAPlace(String name) throws IOException {
        List<PackFile> files = PackFiles.in(Path.of("scenes", name));
        Pack pack = ((Reading.Good<Pack>) PackReader.read(files)).value();
        Story story = Story.compile(pack);
        Places places = places(files);

        for (Landmark landmark :
                story.survey(Keep.RULES, pack.starts().get(0), List.of()).landmarks()) {
            Address address = landmark.address();
            Location place = places.of(address.file(), address.steps());

            String expected = address.file().equals("pack") ? "" : address.file() + ".";
            assertThat(place.source().name()).as(address.toString()).startsWith(expected);
            if (!address.within().isEmpty()) {
                assertThat(place.line()).as(address.toString()).isGreaterThan(1);
            }
            landmark.condition()
                    .filter(when -> landmark.kind() == Landmark.Kind.CONDITION)
                    .ifPresent(when -> assertThat(place.source().line(place.line()))
                            .as(address.toString())
                            .contains("when"));
        }
    }

    @Test
    void whatIsNotThereIsLookedForWhereItWouldBe() throws IOException {
        Places places = places(Fixtures.sound());

        assertThat(places.of("hall/door", List.of("choices", "fly", "effects", "[7]")))
                .hasToString("hall/door.yaml:15:1");
        assertThat(places.of("hall/cellar", List.of("text", "[0]"))).hasToString("hall/cellar.yaml:1:1");
    }
}
