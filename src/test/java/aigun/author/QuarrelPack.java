package aigun.author;

import aigun.model.Pack;
import java.util.List;

/** Two choices and what comes of them: rules read {@code fear} at the end, and nobody's rules read {@code warmth}. */
final class QuarrelPack {
    private QuarrelPack() {}

    /** The pack, with the effects of its two choices. */
    static Pack of(String one, String other) {
        WrittenPack pack = new WrittenPack();
        pack.with("pack.yaml", """
                format: 1
                id: quarrel
                title: Quarrel
                version: 1.0.0
                sides:
                  high: {name: High, capital: Hill}
                  low: {name: Low, capital: Dale}
                tracks:
                  fear: {name: Fear, range: [0, 4], start: 2, good: {high: down, low: up}}
                  warmth: {name: Warmth, range: [0, 4], start: 0, good: {high: up, low: up}}
                flags:
                  told: told
                  letter: a letter
                  regretted:
                debrief:
                  regret: {title: Regret, stands: first, text: [{when: regretted, text: Alas.}]}
                papers:
                  letter: {title: A letter, held: letter, text: It says nothing.}
                starts:
                  high: {side: high, title: High, scene: hall/talk}
                  low: {side: low, title: Low, scene: hall/talk}
                """);
        pack.with("hall/talk.yaml", """
                title: Talk
                choices:
                  one: {label: One, effects: [%s], next: hall/judged, status: plausible, grade: D, because: It is made up.}
                  other: {label: Other, effects: [%s], next: hall/judged, status: plausible, grade: D, because: It is made up.}
                """.formatted(one, other));
        pack.with("hall/judged.yaml", """
                title: Judged
                choices:
                  go:
                    label: Go
                    next: [{when: fear >= 2, to: hall/war}, {to: hall/peace}]
                    status: plausible
                    grade: D
                    because: It is made up.
                """);
        for (String ending : List.of("war", "peace")) {
            pack.with("hall/" + ending + ".yaml", """
                    title: The end
                    ending: {kind: end, signed: false, epilogue: So be it.}
                    """);
        }
        return pack.read();
    }
}
