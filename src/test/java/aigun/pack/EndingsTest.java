package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.State;
import aigun.model.Scene;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the starts of the pack lead, by recorded ways. A table has too many states to look at them all, so that what it
 * comes to is seen by walks as well; what is proved of the other starts is in {@link AtlasTest}.
 */
class EndingsTest {
    private static final int WALKS = 2_000;

    /** Where each start can lead, by the last part of the ending's name. */
    private static final Map<String, List<String>> ENDINGS = new TreeMap<>(Map.of(
            "qing-aigun",
            List.of(
                    "as-signed",
                    "half-the-river",
                    "harder",
                    "held-over",
                    "kinder",
                    "no-treaty",
                    "shots",
                    "small-convention"),
            "qing-campaign",
            List.of(
                    "as-signed",
                    "disowned",
                    "half-the-river",
                    "harder",
                    "held-over",
                    "kinder",
                    "loan",
                    "no-treaty",
                    "recalled",
                    "shots",
                    "small-convention"),
            "qing-table",
            List.of(
                    "as-signed",
                    "disowned",
                    "half-the-river",
                    "harder",
                    "held-over",
                    "kinder",
                    "loan",
                    "no-treaty",
                    "shots",
                    "small-convention"),
            "russia-aigun",
            List.of("as-signed", "durable", "emptied", "half-the-river", "held-over", "milder", "no-paper", "shelved"),
            "russia-campaign",
            List.of(
                    "as-signed",
                    "disowned",
                    "durable",
                    "emptied",
                    "half-the-river",
                    "harder",
                    "held-over",
                    "milder",
                    "no-paper",
                    "shelved",
                    "shots",
                    "too-much"),
            "russia-table",
            List.of(
                    "as-signed",
                    "durable",
                    "half-the-river",
                    "harder",
                    "held-over",
                    "milder",
                    "no-paper",
                    "shelved",
                    "shots",
                    "too-much")));

    /** Those that a player who chooses blindly may miss in so few walks: several moves have to fit each other. */
    private static final Map<String, List<String>> RARE =
            new TreeMap<>(Map.of("qing-table", List.of("loan"), "russia-table", List.of("too-much")));

    static List<Witness> witnesses() {
        return Witness.all();
    }

    @ParameterizedTest
    @MethodSource("witnesses")
    void aRecordedWayLeadsToItsEnding(Witness witness) {
        assertThat(AigunPack.scene(witness.walked())).isEqualTo(witness.ending());
    }

    @Test
    void everyEndingOfEveryStartHasARecordedWay() {
        List<String> expected = new ArrayList<>();
        for (String start : ENDINGS.keySet()) {
            for (String ending : endings(start, ENDINGS)) {
                expected.add(start + " to " + ending);
            }
        }

        assertThat(Witness.all()).extracting(Witness::toString).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-table", "russia-table"})
    void walksAtRandomComeToAllThatIsNotRareAndToNothingElse(String start) {
        Map<String, Integer> shares = new TreeMap<>();
        SplittableRandom random = new SplittableRandom(1858);
        for (int walk = 0; walk < WALKS; walk++) {
            shares.merge(AigunPack.scene(walk(start, random)), 1, Integer::sum);
        }

        List<String> common = new ArrayList<>(endings(start, ENDINGS));
        assertThat(common).containsAll(shares.keySet());
        common.removeAll(endings(start, RARE));
        assertThat(shares).containsKeys(common.toArray(new String[0]));
    }

    @Test
    void everyEndingOfThePackIsThereForSomeStart() {
        TreeSet<String> missing = new TreeSet<>();
        for (Scene scene : STORY.pack().scenes()) {
            if (scene.way() instanceof Way.End) {
                missing.add(scene.id().text());
            }
        }
        for (String start : ENDINGS.keySet()) {
            missing.removeAll(endings(start, ENDINGS));
        }

        assertThat(missing).isEmpty();
    }

    private static State walk(String start, SplittableRandom random) {
        State state = AigunPack.begin(start);
        while (!STORY.isOver(state)) {
            List<Option> open = AigunPack.open(state);
            state = STORY.step(state, open.get(random.nextInt(open.size())).index());
        }
        return state;
    }

    private static List<String> endings(String start, Map<String, List<String>> names) {
        return names.getOrDefault(start, List.of()).stream()
                .map(name -> side(start) + name)
                .toList();
    }

    private static String side(String start) {
        return start.substring(0, start.indexOf('-') + 1).replace('-', '/');
    }
}
