package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Choice;
import aigun.model.Evidence;
import aigun.model.Person;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every scene of a shipped pack owes to whoever plays it. */
class ScenesTest {
    static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("scenes"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackIsReadWithoutAFaultOrAWarning(Path folder) {
        assertThat(AigunPack.read(folder).scenes()).isNotEmpty();
    }

    @Test
    void everythingOneCanDoSaysWhyItStandsWhereItDoesAndOnWhat() {
        for (Scene scene : STORY.pack().scenes()) {
            for (Evidence evidence : evidence(scene.way())) {
                assertThat(evidence.because()).as(scene.id().text()).isNotBlank();
                assertThat(evidence.sources())
                        .as(scene.id() + ": " + evidence.because())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void whatIsAttestedRestsOnMoreThanInvention() {
        for (Scene scene : STORY.pack().scenes()) {
            assertThat(evidence(scene.way()))
                    .as(scene.id().text())
                    .noneMatch(evidence ->
                            evidence.status() == Evidence.Status.HISTORICAL && evidence.grade() == Evidence.Grade.D);
        }
    }

    @Test
    void aSceneHasExactlyOneAttestedChoiceAndAtMostOneOfALaterDay() {
        for (Scene scene : STORY.pack().scenes()) {
            if (scene.way() instanceof Way.Choose choose) {
                List<Evidence.Status> statuses = choose.choices().stream()
                        .map(choice -> choice.evidence().status())
                        .toList();
                assertThat(statuses)
                        .as(scene.id().text())
                        .filteredOn(Evidence.Status.HISTORICAL::equals)
                        .hasSize(1);
                assertThat(statuses)
                        .as(scene.id().text())
                        .filteredOn(Evidence.Status.ANACHRONISTIC::equals)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void whoeverWasMadeUpIsSaidToBeAndOfEverybodyElseThereIsASource() {
        for (Person person : STORY.pack().people()) {
            assertThat(person.sources().isEmpty()).as(person.id().text()).isEqualTo(person.invented());
        }
    }

    /** A choice that changes nothing itself asks for something, or leads elsewhere than its siblings. */
    @Test
    void everyChoiceChangesSomething() {
        for (Scene scene : STORY.pack().scenes()) {
            if (scene.way() instanceof Way.Choose choose) {
                assertThat(choose.choices()).as(scene.id().text()).allMatch(choice -> changes(choice, choose));
            }
        }
    }

    private static boolean changes(Choice choice, Way.Choose choose) {
        long alike = choose.choices().stream()
                .filter(sibling -> sibling.then().equals(choice.then()))
                .count();
        return !choice.effects().isEmpty() || choice.then() instanceof Choice.Then.Ask || alike == 1;
    }

    private static List<Evidence> evidence(Way way) {
        if (way instanceof Way.Choose choose) {
            return choose.choices().stream().map(Choice::evidence).toList();
        }
        if (way instanceof Way.Bargain bargain) {
            return evidence(bargain.table());
        }
        return List.of();
    }

    private static List<Evidence> evidence(Table table) {
        List<Evidence> all = new ArrayList<>();
        all.add(table.ask().evidence());
        all.add(table.waiting().evidence());
        table.cites().forEach(cite -> all.add(cite.move().evidence()));
        table.softens().forEach(soften -> all.add(soften.evidence()));
        table.leaves().forEach(leave -> all.add(leave.move().evidence()));
        table.judged().forEach(judged -> all.add(judged.evidence()));
        return all;
    }
}
