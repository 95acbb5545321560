package aigun.pack;

import aigun.engine.Option;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** What somebody does who plays blindly, and does not break off on purpose. */
final class Deeds {
    /** Ways to break off: who takes one has chosen the ending, and is not counted. */
    static final SortedSet<String> BREAKING_OFF =
            new TreeSet<>(List.of("carry-nothing", "lay-the-brush-down", "sail-for-the-sea", "leave break-off"));

    private Deeds() {}

    /** Those that are open and don't break off. */
    static List<Option> of(List<Option> options) {
        return options.stream()
                .filter(Option::open)
                .filter(option -> !BREAKING_OFF.contains(option.id().text()))
                .toList();
    }

    static Option any(List<Option> options, SplittableRandom random) {
        List<Option> deeds = of(options);
        return deeds.get(random.nextInt(deeds.size()));
    }
}
