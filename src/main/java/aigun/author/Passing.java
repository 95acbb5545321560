package aigun.author;

import aigun.author.Route.Leg;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Way;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * How one step gets from a scene in which play rests to another: straight, or through scenes that only pass on. Found
 * from what is written, whatever rules say of it.
 */
final class Passing {
    private final Pack pack;
    private final List<SceneId> scenes;
    /** For each scene, by the places of others, all that is known of how to get there. */
    private final List<Int2ObjectOpenHashMap<List<List<Leg>>>> known = new ArrayList<>();

    /** @param scenes of the pack, by their places */
    Passing(Pack pack, List<SceneId> scenes) {
        this.pack = pack;
        this.scenes = scenes;
        for (int scene = 0; scene < scenes.size(); scene++) {
            Int2ObjectOpenHashMap<List<List<Leg>>> none = new Int2ObjectOpenHashMap<>();
            none.defaultReturnValue(List.of());
            known.add(none);
        }
    }

    /** The legs of each such way; not all of them where there is more than one. Scenes go by their places. */
    List<List<Leg>> ways(int from, int to) {
        List<List<Leg>> ways = known.get(from).get(to);
        if (ways.isEmpty()) {
            ways = new ArrayList<>();
            if (from == to && pack.scene(scenes.get(from)).way() instanceof Way.Bargain) {
                ways.add(List.of());
            }
            add(List.of(), scenes.get(from), scenes.get(to), ways);
            known.get(from).put(to, ways);
        }
        return ways;
    }

    /** A way that comes by a scene again counts as another, since it could do so more often. */
    private void add(List<Leg> gone, SceneId at, SceneId goal, List<List<Leg>> ways) {
        for (SceneId to : SceneEdges.next(pack.scene(at), pack)) {
            List<Leg> further = new ArrayList<>(gone);
            further.add(new Leg(at, to));
            Scene scene = pack.scene(to);
            boolean again = gone.stream().anyMatch(leg -> leg.to().equals(to));
            if (to.equals(goal) || again) {
                ways.add(further);
            } else if (scene.way() instanceof Way.Pass && ways.size() < 2) {
                add(further, to, goal, ways);
            }
        }
    }
}
