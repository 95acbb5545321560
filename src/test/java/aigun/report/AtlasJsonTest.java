package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AtlasJsonTest {
    @Test
    void anAtlasIsJsonToTheLastLandmark() {
        Golden.assertMatches("explore/whole-json", AtlasJson.of(HandMade.whole()));
    }

    @Test
    void whatWasStoppedEarlyIsToldApart() {
        Golden.assertMatches("explore/stopped-json", AtlasJson.of(HandMade.stopped()));
    }

    @Test
    void oneEndingIsAllThatWasAskedFor() {
        Golden.assertMatches("explore/ending-json", AtlasJson.ofEnding(FerryPack.STORM, HandMade.whole()));
    }

    @Test
    void theSameAtlasIsTheSameBytes() {
        assertThat(AtlasJson.of(HandMade.whole())).isEqualTo(AtlasJson.of(HandMade.whole()));
    }

    /** The guide's table names every member there is, and no other. */
    @Test
    void theGuideNamesEveryMember() throws Exception {
        String guide = Files.readString(Path.of("scenes/README.md"));
        String table = guide.substring(guide.indexOf("<!-- atlas -->"));
        TreeSet<String> named = new TreeSet<>();
        Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE)
                .matcher(table.substring(0, table.indexOf("\n\n")))
                .results()
                .forEach(row -> named.add(row.group(1)));
        TreeSet<String> written = new TreeSet<>();
        String json = AtlasJson.of(HandMade.whole())
                + AtlasJson.of(HandMade.stopped())
                + AtlasJson.ofEnding(FerryPack.STORM, HandMade.whole());
        Pattern.compile("\"([a-z-]+)\" :").matcher(json).results().forEach(member -> written.add(member.group(1)));

        assertThat(named).isEqualTo(written);
    }
}
