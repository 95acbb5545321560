package aigun.pack;

import aigun.Golden;
import aigun.author.Atlas;
import aigun.author.Campaign;
import aigun.author.Count;
import aigun.engine.Story;
import aigun.play.Hashes;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the title screen tells of the shipped packs' starts is what is counted of its rules as they are. */
class ShippedWaysTest {
    /** The tables alone have too many states to be counted. */
    private static final List<String> COUNTED =
            List.of("qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun");

    @Test
    void theWaysThatTravelWithTheProgramAreThoseOfThePacksItCarries() {
        StringBuilder lines = new StringBuilder();
        for (String start : COUNTED) {
            lines.append(line(AigunPack.STORY, start, Campaigns.of(start))).append('\n');
        }
        for (String start : List.of("qing", "russia")) {
            lines.append(line(NerchinskPack.STORY, start, NerchinskPack.explored(start)))
                    .append('\n');
        }
        Golden.assertMatches(Path.of("src/main/resources/aigun/ways"), lines.toString());
    }

    private static String line(Story story, String start, Campaign explored) {
        BigInteger ways = BigInteger.ZERO;
        int endings = 0;
        for (Atlas.EndingCount ending : explored.atlas().endings()) {
            BigInteger number = ((Count.Exactly) ending.paths()).number();
            ways = ways.add(number);
            endings += number.signum();
        }
        String pack = story.pack().id();
        return String.join(" ", pack, start, Hashes.story(story.pack()), ways.toString(), "" + endings);
    }
}
