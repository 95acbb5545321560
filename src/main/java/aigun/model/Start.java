package aigun.model;

import java.util.List;

/**
 * A way into the pack.
 *
 * @param about what the player takes up, in a few sentences
 * @param levels values of tracks that differ from the tracks' own starts
 * @param adjustable tracks the player may set before beginning
 * @param history the id of the known path that is the record for this start; empty when there is none
 * @param behind what was done before it, which conditions may ask; nothing for a start that a pack has
 */
public record Start(
        StartId id,
        SideId side,
        String title,
        Prose about,
        SceneId scene,
        List<Level> levels,
        List<FlagId> flags,
        Draft draft,
        List<TrackId> adjustable,
        String history,
        Behind behind) {
    public record Level(TrackId track, int value) {}

    /** Scenes that were entered and decisions that were made. */
    public record Behind(List<SceneId> scenes, List<Decision> decisions) {
        public static final Behind NOTHING = new Behind(List.of(), List.of());

        public Behind {
            scenes = List.copyOf(scenes);
            decisions = List.copyOf(decisions);
        }
    }

    public Start {
        levels = List.copyOf(levels);
        flags = List.copyOf(flags);
        adjustable = List.copyOf(adjustable);
    }

    /** One with nothing behind it. */
    public Start(
            StartId id,
            SideId side,
            String title,
            Prose about,
            SceneId scene,
            List<Level> levels,
            List<FlagId> flags,
            Draft draft,
            List<TrackId> adjustable,
            String history) {
        this(id, side, title, about, scene, levels, flags, draft, adjustable, history, Behind.NOTHING);
    }

    /** The same with something else behind it. */
    public Start after(Behind other) {
        return new Start(id, side, title, about, scene, levels, flags, draft, adjustable, history, other);
    }

    /** The same with another state to begin with: one that nothing can be set in and no path is the record of. */
    public Start with(List<Level> newLevels, List<FlagId> newFlags, Draft newDraft) {
        return new Start(id, side, title, about, scene, newLevels, newFlags, newDraft, List.of(), "", behind);
    }

    /** The same in another scene, under another title. */
    public Start in(SceneId newScene, String newTitle) {
        return new Start(id, side, newTitle, about, newScene, levels, flags, draft, adjustable, history, behind);
    }
}
