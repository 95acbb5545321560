package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Keep;
import aigun.engine.Story;
import aigun.model.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drafts that no rule tells apart are one state, whatever a text says of them on the way to a rule. */
class DifferencesTest {
    /** Two roads that are worth the same, an ending for what they are worth, and words between that tell them apart. */
    private static Pack fork() {
        WrittenPack pack = new WrittenPack();
        pack.with("pack.yaml", """
                format: 1
                id: fork
                title: Fork
                version: 1.0.0
                sides:
                  cart: {name: Cart, capital: Yard}
                  mule: {name: Mule, capital: Stable}
                issues:
                  hill: {name: Hill, positions: {over: {name: over, worth: {cart: 2}}, round: {name: round, worth: {cart: 0}}}}
                  ford: {name: Ford, positions: {bridge: {name: bridge, worth: {cart: 2}}, wade: {name: wade, worth: {cart: 0}}}}
                starts:
                  start: {side: cart, title: On the road, scene: road/fork}
                """);
        pack.with("road/fork.yaml", """
                title: At the fork
                choices:
                  left:
                    label: Left
                    effects: [{set: {hill: over}}, {set: {ford: wade}}]
                    next: road/rest
                    status: plausible
                    grade: D
                    because: It leads home.
                  right:
                    label: Right
                    effects: [{set: {hill: round}}, {set: {ford: bridge}}]
                    next: road/rest
                    status: plausible
                    grade: D
                    because: So does that.
                """);
        pack.with("road/rest.yaml", """
                title: At rest
                choices:
                  rise: {label: Rise, next: road/told, status: plausible, grade: D, because: It is late.}
                """);
        pack.with("road/told.yaml", """
                title: What was told
                text:
                  - {when: draft.hill == over, text: You came over the hill.}
                  - {when: draft.ford == wade, text: Your feet are wet.}
                next:
                  - {when: worth(cart) == 2, to: road/home}
                  - {to: road/lost}
                """);
        for (String end : List.of("home", "lost")) {
            pack.with("road/" + end + ".yaml", "title: %s%nending: {kind: no treaty, signed: false}%n".formatted(end));
        }
        return pack.read();
    }

    @Test
    void whatATextMayHaveToSayOfThemChangesNothingThatFollows() {
        Pack pack = fork();
        Origin from = new Origin.Opening(pack.starts().get(0), List.of());

        Atlas atlas = Charted.of(Story.compile(pack), from, Search.PLAIN, Keep.DIFFERENCES)
                .atlas();

        assertThat(atlas.size().states()).as("both roads are one state").isEqualTo(3);
        assertThat(atlas.endings().stream().filter(Atlas.EndingCount::isReached))
                .extracting(ending -> ending.scene().text())
                .containsExactly("road/home");
        assertThat(atlas.sights().stream()
                        .filter(sighting ->
                                sighting.landmark().address().toString().contains("text")))
                .hasSize(2)
                .allMatch(sighting -> sighting.held() instanceof Atlas.Seen.Reached
                        && sighting.failed() instanceof Atlas.Seen.Reached);
    }
}
