package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Keep;
import aigun.engine.Scout;
import aigun.engine.Story;
import aigun.engine.Survey;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.oracle.Enumeration;
import aigun.oracle.RandomPacks;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scout that has found out what options have in common goes where one goes that knows nothing. */
class ScoutProperties {
    private static final int PACKS = 150;
    private static final int SITUATIONS_MAX = 2_000;

    private int alike;
    private int options;

    @Test
    void whereAnOptionLeadsDoesNotDependOnWhatWasTakenBefore() {
        for (long seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPacks.few(seed);
            for (Start start : pack.starts()) {
                // Some packs never come to rest, which a checked pack can't do.
                if (Enumeration.of(pack, start, SITUATIONS_MAX).isPresent()) {
                    check(Story.compile(pack), start, "seed " + seed + ", " + start.id());
                }
            }
        }
        assertThat(alike).isGreaterThan(100);
        assertThat(options).isGreaterThan(10_000);
    }

    private void check(Story story, Start start, String name) {
        Survey survey = story.survey(Keep.RULES, start, List.of());
        Graph graph = new Explorer(survey, Workers.ALONE)
                .explore(Limits.NONE, Progress.SILENT)
                .graph();
        Scout knowing = survey.scout();
        for (int node = 0; node < graph.size(); node++) {
            graph.stand(knowing, node);
            for (int place = 0; place < knowing.count(); place++) {
                int like = knowing.like(place);
                long[] led = led(survey, graph, node, like == Scout.UNLIKE ? place : like);
                if (like == Scout.UNLIKE) {
                    knowing.take(place);
                    assertThat(key(knowing, survey))
                            .as(name + ", state " + node)
                            .isEqualTo(led);
                } else {
                    alike++;
                    assertThat(led(survey, graph, node, place))
                            .as(name + ", state " + node)
                            .isEqualTo(led);
                }
                options++;
            }
        }
    }

    /** Where an option leads whoever takes it first. */
    private static long[] led(Survey survey, Graph graph, int node, int place) {
        Scout fresh = survey.scout();
        graph.stand(fresh, node);
        fresh.take(place);
        return key(fresh, survey);
    }

    /** The key and the shades. */
    private static long[] key(Scout scout, Survey survey) {
        long[] key = Arrays.copyOf(scout.key(), survey.words() + survey.shades().words());
        System.arraycopy(scout.shades(), 0, key, survey.words(), survey.shades().words());
        return key;
    }
}
