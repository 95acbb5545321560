package aigun.report;

import aigun.author.Atlas;
import aigun.engine.Address;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.report.Finding.Kind;
import aigun.report.Finding.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where play can't come to an ending any more: nothing is open, or all that is leads round for ever. */
final class Stuck {
    /** How many other scenes of a loop are named. */
    private static final int NAMED_MAX = 3;

    /** The shortest way into each. */
    private final Map<Place, Finding.Path> ways = new LinkedHashMap<>();

    private record Place(Kind kind, List<SceneId> scenes) {
        private Finding finding(Finding.Path path) {
            List<String> others = new ArrayList<>();
            scenes.stream().skip(1).limit(NAMED_MAX).map(SceneId::text).forEach(others::add);
            if (NAMED_MAX < scenes.size() - 1) {
                others.add("...");
            }
            Address where = Address.file(scenes.get(0).text());
            return new Finding(kind, Weight.WRONG, where, String.join(", ", others), Optional.of(path));
        }
    }

    static List<Finding> in(Chart chart) {
        Stuck stuck = new Stuck();
        for (Chart.Explored each : chart.explored()) {
            String start = each.start().id().text();
            for (Atlas.DeadEnd end : each.atlas().deadEnds()) {
                stuck.add(new Place(Kind.DEAD_END, List.of(end.scene())), start, end.shortest());
            }
            for (Atlas.Loop loop : each.atlas().loops()) {
                if (loop.closed()) {
                    stuck.add(new Place(Kind.GOES_ROUND, loop.scenes()), start, loop.shortest());
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        stuck.ways.forEach((place, path) -> findings.add(place.finding(path)));
        return findings;
    }

    private void add(Place place, String start, List<Decision> path) {
        ways.merge(
                place,
                new Finding.Path(start, path),
                (known, other) -> other.decisions().size() < known.decisions().size() ? other : known);
    }
}
