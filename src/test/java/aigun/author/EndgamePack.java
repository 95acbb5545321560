package aigun.author;

import aigun.model.Pack;
import java.util.List;
import java.util.SplittableRandom;

/** Packs made at random in which much is changed, and then little of it read before play ends: by rules, and by texts. */
final class EndgamePack {
    private final SplittableRandom random;

    private EndgamePack(long seed) {
        random = new SplittableRandom(seed);
    }

    static Pack of(long seed) {
        return new EndgamePack(seed).pack();
    }

    private Pack pack() {
        WrittenPack pack = new WrittenPack();
        pack.with("pack.yaml", """
                format: 1
                id: close
                title: Close
                version: 1.0.0
                sides:
                  cart: {name: Cart, capital: Yard}
                  mule: {name: Mule, capital: Stable}
                tracks:
                  oats: {name: Oats, about: In the bag., range: [0, 6], start: 3, good: {cart: up}}
                  mud: {name: Mud, about: On the road., range: [0, 4], start: 2, good: {cart: down}}
                flags: {wet: it rains, late: it is dark}
                issues:
                  hill: {name: Hill, positions: {over: {name: over, worth: {cart: 2}}, round: {name: round, worth: {cart: 1}}}}
                  ford: {name: Ford, positions: {bridge: {name: bridge, worth: {cart: 2}}, wade: {name: wade, worth: {cart: 0}}}}
                starts:
                  start: {side: cart, title: On the road, scene: road/first}
                """);
        scene(pack, "first", List.of("second"));
        scene(pack, "second", List.of("third"));
        scene(pack, "third", List.of("fourth", "home"));
        scene(pack, "fourth", List.of("home", "lost"));
        for (String end : List.of("home", "lost")) {
            pack.with(
                    "road/" + end + ".yaml",
                    "title: %s%nending:%n  kind: no treaty%n  signed: false%n  epilogue:%n%s"
                            .formatted(end, texts("    ", "Told last")));
        }
        return pack.read();
    }

    private void scene(WrittenPack pack, String name, List<String> next) {
        StringBuilder yaml = new StringBuilder("title: %s%ntext:%n%schoices:%n".formatted(name, texts("  ", "Told")));
        for (int choice = 0; choice < 4; choice++) {
            yaml.append("  c%d:%n    label: Choice %d%n".formatted(choice, choice));
            if (0 < choice && random.nextInt(3) == 0) {
                yaml.append("    when: %s%n    locked: No.%n".formatted(condition()));
            }
            yaml.append("    effects:\n      - %s%n      - %s%n".formatted(effect(), effect()));
            yaml.append("    text:\n").append(texts("      ", "So it is"));
            yaml.append("    next:\n      - {when: %s, to: road/%s}%n".formatted(condition(), next.get(0)));
            yaml.append("      - {to: road/%s}%n".formatted(next.get(next.size() - 1)));
            yaml.append("    status: %s%n".formatted(random.nextBoolean() ? "plausible" : "historical"));
            yaml.append("    grade: D\n    because: It is so.\n");
        }
        pack.with("road/" + name + ".yaml", yaml.toString());
    }

    private String texts(String indent, String words) {
        return "%s- {when: %s and %s, text: %s.}%n%s- {when: %s, text: %s as well.}%n"
                .formatted(indent, condition(), condition(), words, indent, condition(), words);
    }

    private String condition() {
        return switch (random.nextInt(6)) {
            case 0 -> "oats >= " + random.nextInt(1, 6);
            case 1 -> "mud <= " + random.nextInt(0, 4);
            case 2 -> "wet";
            case 3 -> "draft.hill == over";
            case 4 -> "worth(cart) + oats >= " + random.nextInt(2, 8);
            default -> "not late";
        };
    }

    private String effect() {
        String when = random.nextInt(3) == 0 ? ", when: " + condition() : "";
        String effect = List.of(
                        "add: {oats: +1}",
                        "add: {oats: -2}",
                        "add: {mud: +1}",
                        "add: {mud: -1}",
                        "flag: wet",
                        "unflag: wet",
                        "flag: late",
                        "set: {hill: over}",
                        "set: {hill: round}",
                        "set: {ford: wade}")
                .get(random.nextInt(10));
        return "{" + effect + when + "}";
    }
}
