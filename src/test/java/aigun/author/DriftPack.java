package aigun.author;

import aigun.model.Pack;
import java.util.List;

/** A boat that goes up or down a length at a time by chance, until it touches the near bank or the far one. */
final class DriftPack {
    private DriftPack() {}

    /**
     * The pack.
     *
     * @param width the lengths between the banks
     * @param from so many lengths from the near bank it begins
     * @param current how heavy the branch down weighs beside one of weight {@code up}
     */
    static Pack of(int width, int from, int up, int current) {
        return of(width, from, branch("up", up, 1) + branch("down", current, -1));
    }

    /** One in which eight leaps of very different lengths are as likely as one another. */
    static Pack tangled(int width) {
        StringBuilder branches = new StringBuilder();
        for (int leap : new int[] {1, 7, 53, 131}) {
            branches.append(branch("up-" + leap, 1, leap)).append(branch("down-" + leap, 1, -leap));
        }
        return of(width, width / 2, branches.toString());
    }

    private static String branch(String id, int weight, int leap) {
        return "  %s: {weight: %d, label: Drift, effects: [{add: {length: %+d}}], next: bank/touch}%n"
                .formatted(id, weight, leap);
    }

    private static Pack of(int width, int from, String branches) {
        WrittenPack pack = new WrittenPack();
        pack.with("pack.yaml", """
                format: 1
                id: drift
                title: Drift
                version: 1.0.0
                sides:
                  boat: {name: Boat, capital: Landing}
                tracks:
                  length: {name: Length, range: [0, %d], start: %d}
                starts:
                  start: {side: boat, title: Adrift, scene: bank/water}
                """.formatted(width, from));
        pack.with("bank/water.yaml", "title: On the water\nchance:\n" + branches);
        pack.with("bank/touch.yaml", """
                title: Does it touch?
                next:
                  - {when: length >= %d, to: bank/far}
                  - {when: length <= 0, to: bank/near}
                  - {to: bank/water}
                """.formatted(width));
        for (String bank : List.of("near", "far")) {
            pack.with("bank/" + bank + ".yaml", """
                    title: The %s bank
                    ending: {kind: no treaty, signed: false, epilogue: It lies there.}
                    """.formatted(bank));
        }
        return pack.read();
    }
}
