package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Choice;
import aigun.model.Condition;
import aigun.model.Effect;
import aigun.model.Paper;
import aigun.model.Paragraph;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Way;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is chosen in the first chapters is answered later: by a speech, a changed fact or a paper, in two places at least. */
class EchoesTest {
    private static final int PLACES_MIN = 2;

    /** The scenes before the five days, in the order in which they come. */
    private static final List<String> FIRST_CHAPTERS = List.of(
            "russia/notice",
            "russia/flotilla",
            "russia/mariinsk",
            "russia/list",
            "russia/stations",
            "russia/villages",
            "russia/draft",
            "russia/ice",
            "russia/haste",
            "russia/church");

    /** Where each condition that a text or a paper waits for is read. A path has one ending, so that all of them are one place. */
    private final Map<String, Set<String>> read = new TreeMap<>();

    @Test
    void everyChoiceOfTheFirstChaptersIsAnsweredInTwoLaterPlaces() {
        STORY.pack().scenes().forEach(this::collect);
        for (Paper paper : STORY.pack().papers()) {
            collect("paper " + paper.id(), paper.held());
        }

        for (String id : FIRST_CHAPTERS) {
            Scene scene = STORY.pack().scene(new SceneId(id));
            for (Choice choice : ((Way.Choose) scene.way()).choices()) {
                assertThat(places(scene, choice)).as(id + ": " + choice.id()).hasSizeGreaterThanOrEqualTo(PLACES_MIN);
            }
        }
    }

    private Set<String> places(Scene scene, Choice choice) {
        Set<String> places = new TreeSet<>(at(new Condition.Taken(scene.id(), choice.id())));
        for (Effect effect : choice.effects()) {
            if (effect instanceof Effect.Raise raise) {
                places.addAll(at(new Condition.Raised(raise.flag())));
            }
        }
        places.remove(scene.id().text());
        return places;
    }

    private Set<String> at(Condition condition) {
        return read.getOrDefault(condition.describe(), new TreeSet<>());
    }

    private void collect(Scene scene) {
        if (scene.way() instanceof Way.End end) {
            collect("the ending", scene.text());
            collect("the ending", end.ending().epilogue());
            return;
        }
        collect(scene.id().text(), scene.text());
        if (scene.way() instanceof Way.Choose choose) {
            choose.choices().forEach(choice -> collect(scene.id().text(), choice.text()));
        }
    }

    private void collect(String place, List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> collect(place, paragraph.when()));
    }

    private void collect(String place, Condition when) {
        if (when instanceof Condition.And and) {
            and.parts().forEach(part -> collect(place, part));
        } else {
            read.computeIfAbsent(when.describe(), condition -> new TreeSet<>()).add(place);
        }
    }
}
