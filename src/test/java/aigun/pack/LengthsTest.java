package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.Passage;
import aigun.engine.Telling;
import aigun.model.Paper;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.SceneId;
import aigun.model.Way;
import aigun.play.Play;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much there is to read at once: a scene fits on two screens of 80x24, what comes of a choice on half of one. A
 * campaign that answers to all of its years at once may take a few lines more.
 */
class LengthsTest {
    private static final int WALKS = 400;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private final TreeMap<String, Integer> scenes = new TreeMap<>();
    private final TreeMap<String, Integer> outcomes = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"qing-aigun, 340", "russia-aigun, 340", "qing-campaign, 370", "russia-campaign, 370"})
    void whatIsToldBeforeAndAfterAChoiceIsAsLongAsItShouldBe(String start, int wordsMax) {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(start, new SplittableRandom(seed));
        }

        assertThat(scenes).hasSizeGreaterThan(5);
        assertThat(scenes.values()).as(scenes.toString()).allMatch(words -> 150 <= words && words <= wordsMax);
        assertThat(outcomes).hasSizeGreaterThan(20);
        assertThat(outcomes.values()).as(outcomes.toString()).allMatch(words -> 50 <= words && words <= 125);
    }

    @Test
    void aPaperIsReadAtAGlance() {
        for (Paper paper : STORY.pack().papers()) {
            assertThat(words(paper.text().blocks())).as(paper.id().text()).isBetween(60, 160);
        }
    }

    private void walk(String start, SplittableRandom random) {
        Play play = HistoryTest.historical(start).at(0);
        play.opening().passages().forEach(this::countScene);
        while (!play.isOver()) {
            List<Option> open = play.options().stream().filter(Option::open).toList();
            Option option = open.get(random.nextInt(open.size()));
            String decision = play.scene().id() + ": " + option.id();
            play = play.take(option.id());
            count(decision, play.turn(play.length()).telling());
        }
    }

    private void count(String decision, Telling telling) {
        int outcome = 0;
        for (Passage passage : telling.passages()) {
            outcome += passage.kind() == Passage.Kind.OUTCOME ? words(passage) : 0;
            countScene(passage);
        }
        outcomes.merge(decision + " " + telling.answered().getClass().getSimpleName(), outcome, Math::max);
    }

    private void countScene(Passage passage) {
        SceneId scene = passage.scene();
        boolean asks = STORY.pack().scene(scene).way() instanceof Way.Choose;
        if (passage.kind() == Passage.Kind.SCENE && asks) {
            scenes.merge(scene.text(), words(passage), Math::max);
        }
    }

    private static int words(Passage passage) {
        int words = 0;
        for (Paragraph paragraph : passage.paragraphs()) {
            words += words(paragraph.prose().blocks());
        }
        return words;
    }

    /** Of the paragraphs, of which alone the pack's scenes and papers are made. */
    private static int words(List<Prose.Block> blocks) {
        int words = 0;
        for (Prose.Block block : blocks) {
            words += (int) WORD.matcher(text(((Prose.Block.Text) block).spans()))
                    .results()
                    .count();
        }
        return words;
    }

    private static String text(List<Prose.Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Prose.Span span : spans) {
            if (span instanceof Prose.Span.Words words) {
                text.append(words.text());
            } else if (span instanceof Prose.Span.Emphasis emphasis) {
                text.append(text(emphasis.spans()));
            } else if (span instanceof Prose.Span.Link link) {
                text.append(text(link.spans()));
            }
        }
        return text.toString();
    }
}
