package aigun.screen;

import aigun.model.Decision;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.play.Play;
import aigun.play.Renames;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What whoever jumps to a scene takes along of what was seen and done. */
final class Behind {
    private Behind() {}

    /** What a play has seen and done, and what lay behind its start. */
    static Start.Behind of(Play play) {
        List<SceneId> scenes = new ArrayList<>();
        for (Scene scene : play.story().pack().scenes()) {
            if (play.past().saw(scene.id())) {
                scenes.add(scene.id());
            }
        }
        SortedMap<String, Decision> done = new TreeMap<>();
        play.start().behind().decisions().forEach(each -> done.put(each.text(), each));
        play.decisions().forEach(each -> done.put(each.text(), each));
        return new Start.Behind(scenes, List.copyOf(done.values()));
    }

    /** The start with nothing behind it; where it has nothing, with what is behind whoever stands here. */
    static Start turned(Start start, Model.Ground ground, Model.Session session) {
        boolean forgets = !start.behind().equals(Start.Behind.NOTHING);
        return start.after(
                forgets ? Start.Behind.NOTHING : Jumping.here(ground, session).behind());
    }

    /** By the ids of today; of what the pack hasn't any more nothing asks. */
    static Start.Behind renamed(Start.Behind behind, Pack pack) {
        Renames renames = Renames.of(pack);
        return new Start.Behind(
                behind.scenes().stream().map(renames::now).toList(),
                behind.decisions().stream().map(renames::now).toList());
    }
}
