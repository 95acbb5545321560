package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.play.ClassCount.Papers;
import aigun.play.ClassCounts;
import aigun.play.Hashes;
import aigun.play.Journey;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.report.ClassReport.Baseline;
import aigun.screen.World;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselinesTest {
    private static final String HASH = "0123456789abcdef";
    private static final World WORLD = new World(Story.compile(FerryPack.PACK), Hashes.story(FerryPack.PACK), HASH);

    @Test
    void anAtlasThatTakesTooLongIsGivenUp() throws IOException {
        PathHeader header = new PathHeader("ferry", "1.0.0", HASH, HASH, FerryPack.START.id(), List.of(), "play");
        Play play = Play.begin(WORLD.story(), header);
        for (String choice : List.of("search", "bow", "cross", "rough", "bow")) {
            play = play.take(new ChoiceId(choice));
        }
        ClassCounts counts = new ClassCounts(WORLD.story());
        Journey.Following followed = Journey.follow(WORLD.story(), header, play.decisions());
        counts.add(((Journey.Following.Arrived) followed).journey(), Papers.UNKNOWN);

        assertThat(new Baselines(WORLD, 1, Playing.messages()).of(counts.all().get(0)))
                .isEqualTo(Baseline.Unknown.TOO_MUCH);
        assertThat(new Baselines(WORLD, 0, Playing.messages()).of(counts.all().get(0)))
                .isEqualTo(Baseline.Unknown.UNEXPLORED);
    }
}
