package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.State;
import aigun.model.Decision;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a single choice matters. Plays at random, one choice of each changed and the rest kept where it is still open: in
 * how many of a hundred the ending or a clause is another. Too many pairs of plays to count them all.
 */
class ChangeTest {
    private static final int PLAYS = 16_000;
    private static final double OVERALL_LEAST = 35;
    private static final double OVERALL_MOST = 55;
    private static final double SCENE_LEAST = 15;

    private final SplittableRandom random = new SplittableRandom(1858);
    private final TreeMap<String, Tried> scenes = new TreeMap<>();

    /** How often a choice was changed, and how often that changed what came of it. */
    private record Tried(int times, int changed) {
        Tried and(Tried other) {
            return new Tried(times + other.times, changed + other.changed);
        }

        double percent() {
            return 100.0 * changed / times;
        }
    }

    @ParameterizedTest
    @CsvSource({"qing-campaign, qing/memorial", "russia-campaign, russia/proclaim"})
    void oneChangedChoiceChangesWhatComesOfItOftenEnoughAndNotTooOften(String start, String last) {
        for (int play = 0; play < PLAYS; play++) {
            change(start);
        }

        Tried overall = scenes.values().stream().reduce(new Tried(0, 0), Tried::and);
        assertThat(overall.percent()).isBetween(OVERALL_LEAST, OVERALL_MOST);
        assertThat(scenes).hasSize(16).containsKey(last);
        scenes.remove(last);
        scenes.forEach((scene, tried) -> assertThat(tried.percent()).as(scene).isGreaterThanOrEqualTo(SCENE_LEAST));
    }

    private void change(String start) {
        List<Decision> made = new ArrayList<>();
        State state = AigunPack.begin(start);
        while (!STORY.isOver(state)) {
            Option deed = Deeds.any(STORY.options(state), random);
            made.add(new Decision(STORY.scene(state).id(), deed.id()));
            state = STORY.step(state, deed.index());
        }
        Decision changed = made.get(random.nextInt(made.size()));
        State other = AigunPack.begin(start);
        while (!STORY.isOver(other)) {
            other = STORY.step(other, deed(other, made, changed).index());
        }
        boolean alike = STORY.scene(state).equals(STORY.scene(other))
                && STORY.draft(state).equals(STORY.draft(other));
        scenes.merge(changed.scene().text(), new Tried(1, alike ? 0 : 1), Tried::and);
    }

    /** Another one where the choice is changed; elsewhere the same if it is open, else any. */
    private Option deed(State state, List<Decision> made, Decision changed) {
        SceneId scene = STORY.scene(state).id();
        List<Option> deeds = Deeds.of(STORY.options(state));
        if (scene.equals(changed.scene())) {
            return Deeds.any(
                    deeds.stream()
                            .filter(deed -> !deed.id().equals(changed.choice()))
                            .toList(),
                    random);
        }
        return deeds.stream()
                .filter(deed -> made.contains(new Decision(scene, deed.id())))
                .findFirst()
                .orElseGet(() -> Deeds.any(deeds, random));
    }
}
