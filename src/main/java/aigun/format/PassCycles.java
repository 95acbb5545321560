package aigun.format;

import aigun.model.Interrupt;
import aigun.model.Next;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Way;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scenes without a decision that may lead into each other for ever. */
final class PassCycles {
    private final SortedMap<String, List<String>> ways = new TreeMap<>();

    private PassCycles() {}

    /**
     * An interrupt may lead on from any scene it can break in from, but never from the one it leads to.
     *
     * @param places where each scene's way on stands, by the scene's id
     */
    static List<Diagnostic> of(List<Scene> scenes, List<Interrupt> interrupts, SortedMap<String, Location> places) {
        PassCycles cycles = new PassCycles();
        for (Scene scene : scenes) {
            if (scene.way() instanceof Way.Pass pass) {
                cycles.ways.put(scene.id().text(), targets(scene.id(), pass.next(), interrupts));
            }
        }
        List<Diagnostic> faults = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (String scene : cycles.ways.keySet()) {
            List<String> cycle = cycles.cycleFrom(scene);
            if (!cycle.isEmpty() && !told.contains(scene) && places.containsKey(scene)) {
                told.addAll(cycle);
                faults.add(fault(cycle, places.get(scene)));
            }
        }
        return faults;
    }

    private static List<String> targets(SceneId from, Next next, List<Interrupt> interrupts) {
        List<String> targets = new ArrayList<>();
        for (Interrupt interrupt : interrupts) {
            boolean here = interrupt.in().isEmpty() || interrupt.in().contains(from);
            if (here && !interrupt.to().equals(from)) {
                targets.add(interrupt.to().text());
            }
        }
        for (Next.Fork fork : next.ways()) {
            SceneId to = fork.to();
            targets.add(to.text());
        }
        return targets;
    }

    private static Diagnostic fault(List<String> cycle, Location place) {
        String way = String.join(" -> ", cycle) + " -> " + cycle.get(0);
        return Diagnostic.error(Code.PASS_CYCLE, place, "Play may go round here without a decision: " + way + ".")
                .withHint("Let one of these scenes have choices, or lead out.");
    }

    /** The scenes from this one back to itself, the fewest; empty when there is no way back. */
    private List<String> cycleFrom(String start) {
        SortedMap<String, String> cameFrom = new TreeMap<>();
        List<String> open = new ArrayList<>(List.of(start));
        for (int index = 0; index < open.size(); index++) {
            String scene = open.get(index);
            for (String to : ways.getOrDefault(scene, List.of())) {
                if (to.equals(start)) {
                    return wayTo(scene, start, cameFrom);
                }
                if (ways.containsKey(to) && !open.contains(to)) {
                    cameFrom.put(to, scene);
                    open.add(to);
                }
            }
        }
        return List.of();
    }

    private static List<String> wayTo(String last, String start, SortedMap<String, String> cameFrom) {
        List<String> way = new ArrayList<>(List.of(last));
        while (!way.get(0).equals(start)) {
            way.add(0, cameFrom.getOrDefault(way.get(0), start));
        }
        return way;
    }
}
