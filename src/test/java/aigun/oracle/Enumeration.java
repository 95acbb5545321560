package aigun.oracle;

import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Decision;
import aigun.model.Effect;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.Track;
import aigun.model.Way;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that can be come to from a situation, one situation after the other as the {@link Oracle} plays, each with
 * the whole of its past that anything in the pack asks for. Nothing is merged that could ever be told apart.
 */
public final class Enumeration {
    /** A decision that can be made, and where it leads. */
    record Edge(Decision decision, int to, double share, boolean departs) {}

    /** A situation, and what can be done there. */
    record Point(Situation now, int depth, List<Edge> edges) {}

    final Pack pack;
    private final Oracle oracle;
    private final SortedSet<String> asked = new TreeSet<>();
    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    final List<Point> points = new ArrayList<>();
    private final SortedMap<String, Integer> sights = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, int[]>> ranges = new TreeMap<>();

    private Enumeration(Pack pack) {
        this.pack = pack;
        oracle = new Oracle(pack);
        collect(pack);
    }

    /** From a start; empty if there are more situations than that, or if play somewhere never comes to rest. */
    public static Optional<Enumeration> of(Pack pack, Start start, int most) {
        Enumeration all = new Enumeration(pack);
        try {
            Told told = new Told();
            Situation first = all.oracle.begin(start, told);
            told.sights.forEach(sight -> all.note(sight, 0));
            return all.goThrough(first, most) ? Optional.of(all) : Optional.empty();
        } catch (IllegalStateException endless) {
            return Optional.empty();
        }
    }

    /** The same from a situation that was come to. */
    public static Optional<Enumeration> of(Pack pack, Situation from, int most) {
        Enumeration all = new Enumeration(pack);
        try {
            return all.goThrough(from, most) ? Optional.of(all) : Optional.empty();
        } catch (IllegalStateException endless) {
            return Optional.empty();
        }
    }

    private boolean goThrough(Situation first, int most) {
        number(first, 0);
        for (int at = 0; at < points.size(); at++) {
            if (most < points.size()) {
                return false;
            }
            look(points.get(at));
        }
        return true;
    }

    private int number(Situation now, int depth) {
        SortedSet<String> past = new TreeSet<>();
        now.seen.forEach(scene -> addAsked("seen " + scene, past));
        now.taken.forEach(choice -> addAsked("taken " + choice, past));
        String key = now.values() + " " + past;
        Integer known = numbers.putIfAbsent(key, points.size());
        if (known == null) {
            points.add(new Point(now, depth, new ArrayList<>()));
        }
        return numbers.get(key);
    }

    private void addAsked(String name, SortedSet<String> past) {
        if (asked.contains(name)) {
            past.add(name);
        }
    }

    private void look(Point point) {
        noteRanges(point.now);
        oracle.heard(point.now).forEach(sight -> note(sight, point.depth));
        List<Offered> offered = oracle.offered(point.now);
        double open = offered.stream()
                .filter(Offered::isOpen)
                .mapToDouble(each -> weight(point.now, each))
                .sum();
        for (Offered each : offered) {
            if (!each.isDone()) {
                note(new Told.Sight(choice(point.now, each), each.isOpen()), point.depth);
            }
            if (each.isOpen()) {
                Situation next = point.now.copy();
                Told told = new Told();
                oracle.decide(next, each.id(), told);
                told.sights.forEach(sight -> note(sight, point.depth + 1));
                Decision decision = new Decision(new SceneId(point.now.scene), new ChoiceId(each.id()));
                int to = number(next, point.depth + 1);
                point.edges.add(new Edge(decision, to, weight(point.now, each) / open, each.isDeparture()));
            }
        }
    }

    private double weight(Situation now, Offered offered) {
        if (oracle.scene(now.scene).way() instanceof Way.Chance chance) {
            return chance.branches().stream()
                    .filter(branch -> branch.id().text().equals(offered.id()))
                    .mapToInt(Way.Branch::weight)
                    .sum();
        }
        return 1;
    }

    /** What an option is called among the sights; an offer to accept by the offer. */
    private String choice(Situation now, Offered offered) {
        String name = now.scene + ": " + offered.id();
        if (offered.id().equals("accept") && oracle.scene(now.scene).way() instanceof Way.Bargain bargain) {
            return name + " "
                    + oracle.talks()
                            .offer(now, bargain.table().counterpart())
                            .orElseThrow()
                            .reply()
                            .id();
        }
        return name;
    }

    private void note(Told.Sight sight, int length) {
        sights.merge(name(sight.what(), sight.held()), length, Math::min);
    }

    private String name(Object what, boolean held) {
        boolean itself = what instanceof Condition || what instanceof Effect;
        String name = itself ? names.computeIfAbsent(what, any -> "thing " + names.size()) : what.toString();
        return name + " " + held;
    }

    private void noteRanges(Situation now) {
        SortedMap<String, int[]> levels = ranges.computeIfAbsent(now.scene, any -> new TreeMap<>());
        for (Track track : pack.tracks()) {
            int level = now.level(track.id().text());
            int[] range = levels.computeIfAbsent(track.id().text(), any -> new int[] {level, level});
            range[0] = Math.min(range[0], level);
            range[1] = Math.max(range[1], level);
        }
    }

    /** Finds what the pack asks of the past, wherever that may stand in its records, and what can be done only once. */
    private void collect(Object part) {
        if (part instanceof Condition.Seen seen) {
            asked.add("seen " + seen.scene());
        } else if (part instanceof Condition.Taken taken) {
            asked.add("taken " + taken.scene() + ", " + taken.choice());
        } else if (part instanceof Scene scene) {
            collectOnce(scene);
        }
        if (part instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(part));
                } catch (ReflectiveOperationException impossible) {
                    throw new LinkageError("a record without its component", impossible);
                }
            }
        }
    }

    private void collectOnce(Scene scene) {
        if (scene.way() instanceof Way.Choose choose) {
            choose.choices().stream()
                    .filter(Choice::once)
                    .forEach(choice -> addOnce(scene, choice.id().text()));
        } else if (scene.way() instanceof Way.Bargain bargain) {
            bargain.table().cites().forEach(cite -> addOnce(scene, "cite " + cite.paper()));
            bargain.table().softens().forEach(soften -> addOnce(scene, "soften " + soften.id()));
        }
    }

    private void addOnce(Scene scene, String choice) {
        asked.add("taken " + scene.id() + ", " + choice);
    }

    /** The pack that is played. */
    public Pack pack() {
        return pack;
    }

    /** How many situations there are. */
    public int size() {
        return points.size();
    }

    /** The fewest decisions by which one side of something is come by, if it is. */
    public Optional<Integer> length(Object what, boolean held) {
        return Optional.ofNullable(sights.get(name(what, held)));
    }

    /** The scenes in which play rests, with the least and the greatest value of each track there. */
    public SortedMap<String, SortedMap<String, int[]>> ranges() {
        return ranges;
    }

    /** For each scene in which so many options or fewer are open to the player, the fewest decisions that lead there. */
    public SortedMap<String, Integer> narrow(int open) {
        SortedMap<String, Integer> lengths = new TreeMap<>();
        for (Point point : points) {
            Way way = oracle.scene(point.now.scene).way();
            boolean decides = way instanceof Way.Choose || way instanceof Way.Bargain;
            if (decides && point.edges.size() <= open) {
                lengths.merge(point.now.scene, point.depth, Math::min);
            }
        }
        return lengths;
    }

    /** Plays a path and gives what its last step showed, with what is shown where it leads. */
    public SortedSet<String> shown(Situation from, List<Decision> path) {
        Situation now = from.copy();
        Told told = new Told();
        for (Decision decision : path) {
            told = new Told();
            play(now, decision, told);
        }
        return shown(now, told);
    }

    /** The same from a start, whose scene is entered first. */
    public SortedSet<String> shown(Start start, List<Decision> path) {
        Told opening = new Told();
        Situation first = oracle.begin(start, opening);
        return path.isEmpty() ? shown(first, opening) : shown(first, path);
    }

    private SortedSet<String> shown(Situation now, Told told) {
        SortedSet<String> shown = new TreeSet<>();
        told.sights.forEach(sight -> shown.add(name(sight.what(), sight.held())));
        oracle.heard(now).forEach(sight -> shown.add(name(sight.what(), sight.held())));
        oracle.offered(now).stream()
                .filter(each -> !each.isDone())
                .forEach(each -> shown.add(name(choice(now, each), each.isOpen())));
        return shown;
    }

    /** Whether one side of something is among what was shown. */
    public boolean isAmong(SortedSet<String> shown, Object what, boolean held) {
        return shown.contains(name(what, held));
    }

    /** Where a path leads, which must be open all the way. */
    public Situation play(Situation from, List<Decision> path) {
        Situation now = from.copy();
        path.forEach(decision -> play(now, decision, new Told()));
        return now;
    }

    private void play(Situation now, Decision decision, Told told) {
        boolean open = oracle.offered(now).stream()
                .anyMatch(each ->
                        each.isOpen() && each.id().equals(decision.choice().text()));
        if (!open || !now.scene.equals(decision.scene().text())) {
            throw new AssertionError("not open at " + now.scene + ": " + decision);
        }
        oracle.decide(now, decision.choice().text(), told);
    }

    /** How many decisions of a path depart from history. */
    public int departures(Situation from, List<Decision> path) {
        Situation now = from.copy();
        int departures = 0;
        for (Decision decision : path) {
            departures += oracle.offered(now).stream()
                            .anyMatch(each -> each.isDeparture()
                                    && each.id().equals(decision.choice().text()))
                    ? 1
                    : 0;
            play(now, decision, new Told());
        }
        return departures;
    }

    /** The situation it begins with. */
    public Situation first() {
        return points.get(0).now;
    }
}
