package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.Passage;
import aigun.engine.Telling;
import aigun.model.Choice;
import aigun.model.Paper;
import aigun.model.Scene;
import aigun.model.Way;
import aigun.play.Play;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much there is to read at once, and in all. Plays at random; a campaign answers to all of its years at once, and its
 * scenes are longer than they were meant to be, as the pack's README says.
 */
class LengthsTest {
    private static final int WALKS = 400;
    private static final int READINGS = 60;
    private static final int DECISIONS = 16;

    /** Rows of a screen of 24 that are left for what is told. */
    private static final int ROWS = 18;

    private static final double WORDS_A_MINUTE = 220;

    /** What else a first play takes, in minutes: 25 seconds a choice, and the debrief. */
    private static final double CHOOSING_AND_DEBRIEF = DECISIONS * 25 / 60.0 + 6;

    private final TreeMap<String, Integer> scenes = new TreeMap<>();
    private final TreeMap<String, Integer> lines = new TreeMap<>();
    private final TreeMap<String, Integer> outcomes = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"qing-aigun, 340", "russia-aigun, 340", "qing-campaign, 385", "russia-campaign, 370"})
    void whatIsToldBeforeAndAfterAChoiceIsAsLongAsItShouldBe(String start, int wordsMax) {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(start, new SplittableRandom(seed));
        }

        assertThat(scenes).hasSizeGreaterThan(5);
        assertThat(scenes.values()).as(scenes.toString()).allMatch(words -> 150 <= words && words <= wordsMax);
        assertThat(lines.values()).as(lines.toString()).allMatch(count -> count <= 3 * ROWS);
        assertThat(outcomes).hasSizeGreaterThan(20);
        assertThat(outcomes.values()).as(outcomes.toString()).allMatch(words -> 50 <= words && words <= 125);
    }

    /** What is told of scenes and choices, without margins and the epilogue. */
    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "russia-campaign"})
    void aFirstPlayTakesHalfAnHourToThreeQuarters(String start) {
        for (int seed = 0; seed < READINGS; seed++) {
            Play play = walk(start, new SplittableRandom(seed));
            int words = told(play.opening());
            for (int number = 1; number <= play.length(); number++) {
                words += told(play.turn(number).telling());
            }
            if (play.length() == DECISIONS) {
                assertThat(words / WORDS_A_MINUTE + CHOOSING_AND_DEBRIEF).isBetween(30.0, 45.0);
            }
        }
    }

    @Test
    void aPaperIsReadAtAGlance() {
        for (Paper paper : STORY.pack().papers()) {
            assertThat(Wording.words(paper.text())).as(paper.id().text()).isBetween(60, 160);
        }
    }

    @Test
    void aSceneOffersThreeToFiveChoicesTalksASixthAndNoneNeedsASecondLine() {
        for (Scene scene : STORY.pack().scenes()) {
            if (scene.way() instanceof Way.Choose choose) {
                boolean talks = scene.chapter().startsWith("III.");
                assertThat(choose.choices()).as(scene.id().text()).hasSizeBetween(3, talks ? 6 : 5);
                assertThat(choose.choices())
                        .extracting(Choice::label)
                        .allMatch(label -> label.length() <= 90, "at most 90 letters");
            }
        }
    }

    private Play walk(String start, SplittableRandom random) {
        Play play = HistoryTest.historical(start).at(0);
        play.opening().passages().forEach(this::countScene);
        while (!play.isOver()) {
            Option option = Deeds.any(play.options(), random);
            String decision = play.scene().id() + ": " + option.id();
            play = play.take(option.id());
            count(decision, play.turn(play.length()).telling());
        }
        return play;
    }

    private void count(String decision, Telling telling) {
        int outcome = 0;
        for (Passage passage : telling.passages()) {
            outcome += passage.kind() == Passage.Kind.OUTCOME ? Wording.words(passage) : 0;
            countScene(passage);
        }
        outcomes.merge(decision + " " + telling.answered().getClass().getSimpleName(), outcome, Math::max);
    }

    private void countScene(Passage passage) {
        boolean asks = STORY.pack().scene(passage.scene()).way() instanceof Way.Choose;
        if (passage.kind() == Passage.Kind.SCENE && asks) {
            String scene = passage.scene().text();
            scenes.merge(scene, Wording.words(passage), Math::max);
            lines.merge(scene, Wording.lines(passage), Math::max);
        }
    }

    private static int told(Telling telling) {
        List<Passage.Kind> without = List.of(Passage.Kind.MARGIN, Passage.Kind.EPILOGUE);
        return telling.passages().stream()
                .filter(passage -> !without.contains(passage.kind()))
                .mapToInt(Wording::words)
                .sum();
    }
}
