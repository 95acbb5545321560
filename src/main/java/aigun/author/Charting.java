package aigun.author;

import aigun.engine.Address;
import aigun.engine.Contest;
import aigun.engine.Ranges;
import aigun.engine.Survey;
import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.model.Track;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Draws the atlas of what was explored. */
final class Charting {
    private final Charted charted;
    private final Graph graph;
    private final Pack pack;
    private final Tally tally;
    private final Witnesses witnesses;

    Charting(Charted charted) {
        this.charted = charted;
        graph = charted.graph();
        pack = charted.story().pack();
        witnesses = new Witnesses(graph, new Lazy<>(charted::order), charted.scenes());
        tally = reckoned();
    }

    /** All that goes over every state is reckoned side by side; none of it needs another. */
    private Tally reckoned() {
        Lazy<Tally> counted = new Lazy<>(() -> Tally.of(graph, pack.scenes().size()));
        List<Lazy<?>> all = new ArrayList<>(charted.reckonings());
        all.addAll(witnesses.reckonings());
        all.add(counted);
        charted.workers().each(all.size(), (worker, number) -> all.get(number).get());
        return counted.get();
    }

    Atlas atlas() {
        return new Atlas(
                charted.origin(),
                size(),
                new EndingCounts(charted, tally, witnesses).all(),
                scenes(),
                new Sightseeing(charted, witnesses).all(),
                deadEnds(),
                narrow(),
                outdone(),
                unread(),
                loops());
    }

    private Atlas.Size size() {
        Survey survey = graph.survey();
        int most = 0;
        int least = Integer.MAX_VALUE;
        for (int scene = 0; scene < pack.scenes().size(); scene++) {
            if (0 < tally.states(scene)) {
                most = Math.max(most, survey.bits(scene));
                least = Math.min(least, survey.bits(scene));
            }
        }
        boolean complete = charted.exploration().complete();
        return new Atlas.Size(
                complete,
                tally.decisions(),
                tally.draws(),
                tally.finals(),
                tally.transitions(),
                graph.leftCount(),
                new Atlas.Bits(most, least, survey.bits()),
                graph.bytes(),
                complete ? List.of() : Explosion.of(graph));
    }

    private List<Atlas.SceneCount> scenes() {
        List<Atlas.SceneCount> counts = new ArrayList<>();
        Ranges ranges = charted.exploration().sightings().ranges();
        for (int scene = 0; scene < pack.scenes().size(); scene++) {
            if (0 < tally.states(scene)) {
                List<Atlas.Range> of = new ArrayList<>();
                for (int track = 0; track < pack.tracks().size() && ranges.isMet(scene); track++) {
                    Track each = pack.tracks().get(track);
                    of.add(new Atlas.Range(each.id(), ranges.least(scene, track), ranges.greatest(scene, track)));
                }
                counts.add(new Atlas.SceneCount(id(scene), tally.states(scene), of));
            }
        }
        return counts;
    }

    private SceneId id(int scene) {
        return pack.scenes().get(scene).id();
    }

    private List<Atlas.DeadEnd> deadEnds() {
        List<Atlas.DeadEnd> ends = new ArrayList<>();
        for (int scene = 0; scene < pack.scenes().size(); scene++) {
            if (0 < tally.dead(scene).states()) {
                Tally.Found dead = tally.dead(scene);
                Paths paths = charted.paths();
                ends.add(new Atlas.DeadEnd(
                        id(scene), dead.states(), paths.sum(dead.nodes(), graph), witnesses.shortest(dead.first())));
            }
        }
        return ends;
    }

    private List<Atlas.Narrow> narrow() {
        List<Atlas.Narrow> found = new ArrayList<>();
        for (int scene = 0; scene < pack.scenes().size(); scene++) {
            Tally.Found narrow = tally.narrow(scene);
            if (0 < narrow.states()) {
                found.add(new Atlas.Narrow(id(scene), narrow.states(), witnesses.shortest(narrow.first())));
            }
        }
        return found;
    }

    private List<Atlas.Outdone> outdone() {
        List<Atlas.Outdone> outdone = new ArrayList<>();
        for (Contest.Outdone each : charted.exploration().sightings().contest().outdone()) {
            outdone.add(new Atlas.Outdone(
                    id(each.scene()), choice(each.scene(), each.choice()), choice(each.scene(), each.sibling())));
        }
        return outdone;
    }

    private ChoiceId choice(int scene, int index) {
        List<Choice> choices = ((Way.Choose) pack.scenes().get(scene).way()).choices();
        return choices.get(index).id();
    }

    /** Of what stands in scenes that may follow, and with those who are asked there. */
    private List<Address> unread() {
        SortedSet<String> files = FilesAhead.of(graph.survey(), pack);
        List<Address> unread = new ArrayList<>();
        for (Address address : charted.story().unread()) {
            if (files.contains(address.file())) {
                unread.add(address);
            }
        }
        return unread;
    }

    private List<Atlas.Loop> loops() {
        List<Atlas.Loop> loops = new ArrayList<>();
        List<int[]> found = charted.order().loops();
        int[] traps = found.isEmpty() ? new int[0] : Traps.firsts(graph, charted.order());
        for (int[] loop : found) {
            SortedSet<Integer> places = new TreeSet<>();
            int first = Integer.MAX_VALUE;
            for (int rank = loop[0]; rank < loop[1]; rank++) {
                int node = charted.order().node(rank);
                places.add(graph.scene(node));
                first = Math.min(first, node);
            }
            List<SceneId> scenes = places.stream().map(this::id).toList();
            int trap = traps[loops.size()];
            boolean closed = trap != Traps.NONE;
            int shown = closed ? trap : first;
            loops.add(new Atlas.Loop(scenes, (long) loop[1] - loop[0], closed, witnesses.shortest(shown)));
        }
        return loops;
    }
}
