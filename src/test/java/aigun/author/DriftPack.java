package aigun.author;

import aigun.format.PackFile;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.source.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        List<PackFile> files = new ArrayList<>();
        files.add(file("pack.yaml", """
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
                """.formatted(width, from)));
        files.add(file("bank/water.yaml", """
                title: On the water
                chance:
                  up: {weight: %d, label: Up, effects: [{add: {length: +1}}], next: bank/touch}
                  down: {weight: %d, label: Down, effects: [{add: {length: -1}}], next: bank/touch}
                """.formatted(up, current)));
        files.add(file("bank/touch.yaml", """
                title: Does it touch?
                next:
                  - {when: length >= %d, to: bank/far}
                  - {when: length <= 0, to: bank/near}
                  - {to: bank/water}
                """.formatted(width)));
        for (String bank : List.of("near", "far")) {
            files.add(file("bank/" + bank + ".yaml", """
                    title: The %s bank
                    ending: {kind: no treaty, signed: false, epilogue: It lies there.}
                    """.formatted(bank)));
        }
        Reading<Pack> read = PackReader.read(files);
        if (read instanceof Reading.Good<Pack> good) {
            return good.value();
        }
        throw new AssertionError(read.diagnostics());
    }

    private static PackFile file(String path, String text) {
        return new PackFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
