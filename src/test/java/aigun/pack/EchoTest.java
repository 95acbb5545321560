package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Choice;
import aigun.model.Decision;
import aigun.model.Effect;
import aigun.model.Paragraph;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done before the talks is answered afterwards, in other scenes, by something that is told because of it. */
class EchoTest {
    /** The decisions before the one that opens the talks. */
    private static final int BEFORE_THE_TALKS = 8;

    private static final int ECHOES = 2;

    static List<SceneId> earlyScenes() {
        return HistoryTest.historical("qing-campaign").turns().stream()
                .limit(BEFORE_THE_TALKS)
                .map(turn -> turn.decision())
                .map(Decision::scene)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("earlyScenes")
    void everyEarlyChoiceIsAnsweredLaterInTwoPlacesOrMore(SceneId id) {
        Scene scene = scene(id);
        for (Choice choice : ((Way.Choose) scene.way()).choices()) {
            Set<Paragraph> echoes = new HashSet<>();
            for (Scene later : STORY.pack().scenes()) {
                if (!later.id().equals(id)) {
                    texts(later).stream()
                            .filter(paragraph -> isToldFor(paragraph, scene, choice))
                            .forEach(echoes::add);
                }
            }
            assertThat(echoes).as(id + ": " + choice.id()).hasSizeGreaterThanOrEqualTo(ECHOES);
        }
    }

    /** Told where the choice was taken, or where a fact that it keeps is known. */
    private static boolean isToldFor(Paragraph paragraph, Scene scene, Choice choice) {
        List<String> signs = new ArrayList<>(List.of("taken(" + scene.id() + ", " + choice.id() + ")"));
        for (Effect effect : choice.effects()) {
            if (effect instanceof Effect.Raise raise) {
                signs.add(raise.flag().text());
            }
        }
        return signs.stream()
                .map(sign -> Pattern.compile("(?<!not )(?<![\\w-])" + Pattern.quote(sign) + "(?![\\w-])"))
                .anyMatch(sign -> sign.matcher(paragraph.when().describe()).find());
    }

    /** Everything that a scene may tell but its margin. */
    private static List<Paragraph> texts(Scene scene) {
        List<Paragraph> texts = new ArrayList<>(scene.text());
        if (scene.way() instanceof Way.End end) {
            texts.addAll(end.ending().epilogue());
        } else if (scene.way() instanceof Way.Choose choose) {
            choose.choices().forEach(choice -> addAll(texts, choice));
        }
        return texts;
    }

    private static void addAll(List<Paragraph> texts, Choice choice) {
        texts.addAll(choice.text());
        if (choice.then() instanceof Choice.Then.Ask ask) {
            texts.addAll(ask.agreed().text());
            texts.addAll(ask.refused().text());
        }
    }

    private static Scene scene(SceneId id) {
        return STORY.pack().scenes().stream()
                .filter(scene -> scene.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
