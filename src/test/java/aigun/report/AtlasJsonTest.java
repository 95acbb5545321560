package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.Golden;
import java.io.IOException;
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
    void theGuideNamesEveryMember() throws IOException {
        String json = AtlasJson.of(HandMade.whole())
                + AtlasJson.of(HandMade.stopped())
                + AtlasJson.ofEnding(FerryPack.STORM, HandMade.whole());

        GuideMembers.assertNamed("atlas", json);
    }
}
