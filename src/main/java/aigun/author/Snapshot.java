package aigun.author;

import aigun.engine.Option;
import aigun.engine.Passage;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an expectation could tell of a play at one moment.
 *
 * @param values as a story names them, but for what rules alone remember
 * @param choices all that is shown, open or locked
 */
record Snapshot(SortedMap<String, String> values, Map<String, String> choices, List<Passage> told) {
    /** What differs between two moments. */
    record Difference(Parting.Kind kind, String name, String was, String now) {}

    /** One for the start and one after each decision. */
    static List<Snapshot> of(Play play) {
        List<Snapshot> all = new ArrayList<>();
        for (int length = 0; length <= play.length(); length++) {
            all.add(moment(play.at(length)));
        }
        return all;
    }

    private static Snapshot moment(Play play) {
        SortedMap<String, String> values = new TreeMap<>(play.story().values(play.state()));
        values.keySet().removeIf(name -> name.startsWith("seen(") || name.startsWith("taken("));
        Map<String, String> choices = new LinkedHashMap<>();
        for (Option option : play.options()) {
            choices.put(option.id().text(), option.open() ? "open" : "locked");
        }
        return new Snapshot(values, choices, play.latest().passages());
    }

    /**
     * Where two plays of the same decisions differ: at the end if they do there, else after the first decision after
     * which they do, and only then at the start, where no path can stop.
     */
    static Optional<Parting> parting(String path, List<Snapshot> was, List<Snapshot> now) {
        int last = was.size() - 1;
        List<Integer> order = new ArrayList<>(List.of(last));
        for (int decision = 1; decision < last; decision++) {
            order.add(decision);
        }
        order.add(0);
        for (int decision : order) {
            Optional<Difference> found = was.get(decision).difference(now.get(decision));
            if (found.isPresent()) {
                Difference is = found.get();
                return Optional.of(new Parting(path, decision, last, is.kind(), is.name(), is.was(), is.now()));
            }
        }
        return Optional.empty();
    }

    /** The first thing that is not so in the other. */
    private Optional<Difference> difference(Snapshot other) {
        Optional<Difference> values = difference(Parting.Kind.VALUE, this.values, other.values);
        if (values.isPresent()) {
            return values;
        }
        Optional<Difference> open = difference(Parting.Kind.CHOICE, choices, other.choices);
        if (open.isPresent()) {
            return open;
        }
        return told.equals(other.told) ? Optional.empty() : Optional.of(new Difference(Parting.Kind.WORDS, "", "", ""));
    }

    private static Optional<Difference> difference(
            Parting.Kind kind, Map<String, String> was, Map<String, String> now) {
        List<String> names = new ArrayList<>(was.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String none = none(kind, name);
            String before = was.getOrDefault(name, none);
            String after = now.getOrDefault(name, none);
            if (!before.equals(after)) {
                return Optional.of(new Difference(kind, name, before, after));
            }
        }
        return Optional.empty();
    }

    /** What is so of what a moment does not name. */
    private static String none(Parting.Kind kind, String name) {
        if (kind == Parting.Kind.CHOICE) {
            return "absent";
        }
        return name.startsWith("draft.") ? "" : name.equals("round") ? "0" : "false";
    }
}
