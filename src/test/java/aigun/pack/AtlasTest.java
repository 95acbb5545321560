package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.author.Atlas;
import aigun.engine.Landmark;
import aigun.model.SceneId;
import aigun.model.Way;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proved of the campaigns and of the five days, every state of which is looked at. */
class AtlasTest {
    private static final double LEAST = 0.002;
    private static final double MOST = 0.35;

    /** Choices of the five days that are open only to who found something out in the first chapters. */
    private static final List<String> LOCKED_UNTIL_THE_FIRST_CHAPTERS =
            List.of("qing/kang: choices.lay-the-letter", "qing/leaving: choices.name-his-numbers");

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun"})
    void everyEndingThatIsSaidToBeThereIsComeToAndNoOther(String start) {
        assertThat(Campaigns.of(start).atlas().endings())
                .filteredOn(Atlas.EndingCount::isReached)
                .extracting(ending -> ending.scene().text())
                .containsExactlyInAnyOrderElementsOf(Witness.endingsOf(start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "russia-campaign"})
    void everyChoiceIsOpenToSomebody(String start) {
        assertThat(closed(Campaigns.of(start).atlas())).isEmpty();
    }

    @Test
    void whatTheFiveDaysKeepClosedIsOpenedByTheFirstChaptersAlone() {
        assertThat(closed(Campaigns.of("qing-aigun").atlas())).isEqualTo(LOCKED_UNTIL_THE_FIRST_CHAPTERS);
        assertThat(closed(Campaigns.of("russia-aigun").atlas())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun"})
    void whereverThePlayerDecidesThereAreTwoThingsToDo(String start) {
        Atlas atlas = Campaigns.of(start).atlas();

        assertThat(atlas.size().complete()).isTrue();
        assertThat(atlas.narrow()).isEmpty();
        assertThat(atlas.deadEnds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun"})
    void noChoiceIsOutdoneByASibling(String start) {
        assertThat(Campaigns.of(start).atlas().outdone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun"})
    void whateverAChoiceChangesIsReadLater(String start) {
        assertThat(Campaigns.of(start).atlas().unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun"})
    void noEndingSwallowsThePlaysAndNoneIsOutOfReach(String start) {
        SortedMap<String, Double> shares = Campaigns.of(start).shares(Deeds.BREAKING_OFF);

        assertThat(shares.keySet()).containsExactlyInAnyOrderElementsOf(Witness.endingsOf(start));
        assertThat(shares.values()).as(shares.toString()).allMatch(share -> LEAST <= share && share <= MOST);
    }

    /** Choices of scenes that are come to, which nobody finds open. */
    private static List<String> closed(Atlas atlas) {
        TreeSet<String> entered = new TreeSet<>();
        for (Atlas.SceneCount count : atlas.scenes()) {
            SceneId scene = count.scene();
            if (AigunPack.STORY.pack().scene(scene).way() instanceof Way.Choose) {
                entered.add(scene.text());
            }
        }
        TreeSet<String> closed = new TreeSet<>();
        for (Atlas.Sighting sighting : atlas.sights()) {
            Landmark landmark = sighting.landmark();
            boolean here = entered.contains(landmark.address().file());
            if (landmark.kind() == Landmark.Kind.CHOICE && here && !(sighting.held() instanceof Atlas.Seen.Reached)) {
                closed.add(landmark.address().toString());
            }
        }
        return List.copyOf(closed);
    }
}
