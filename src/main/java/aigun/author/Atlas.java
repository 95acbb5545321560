package aigun.author;

import aigun.engine.Address;
import aigun.engine.Landmark;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.TrackId;
import java.util.List;
import java.util.Optional;

/**
 * Every way a story can go from a start, counted. What is in it is proved, unless it was {@link Size#complete stopped
 * early}: then what was found is there, what was not found is not known but for what no scene that may follow has, and
 * numbers of paths are at least so great.
 *
 * @param origin where it begins
 * @param endings every ending of the pack, those that are reached first, the likeliest first
 * @param scenes what play was found to rest in, in the order of the pack
 * @param sights for every landmark of the pack whether either side of it was come by
 * @param deadEnds states in which play is not over and nothing is open, one for each scene
 * @param narrow scenes with states in which a player has fewer than two open options
 * @param outdone choices that a sibling outdoes
 * @param unread effects that no later condition of a rule or a text reads
 * @param loops ways that lead back to where they began
 */
public record Atlas(
        Origin origin,
        Size size,
        List<EndingCount> endings,
        List<SceneCount> scenes,
        List<Sighting> sights,
        List<DeadEnd> deadEnds,
        List<Narrow> narrow,
        List<Outdone> outdone,
        List<Address> unread,
        List<Loop> loops) {
    /**
     * How large it is.
     *
     * @param complete whether nothing was left out
     * @param decisions states in which the player decides
     * @param draws states in which chance decides
     * @param finals states in which play is over
     * @param transitions open options of all states
     * @param frontier states that were found and not gone on from; 0 when complete
     * @param bits how many bits of a state rules can still read, at most over all scenes, of how many there are
     * @param bytes memory of keys and links
     * @param explosive what made the states many: tracks, flags and issues, the worst first
     */
    public record Size(
            boolean complete,
            long decisions,
            long draws,
            long finals,
            long transitions,
            long frontier,
            Bits bits,
            long bytes,
            List<Explosive> explosive) {
        public Size {
            explosive = List.copyOf(explosive);
        }

        public long states() {
            return decisions + draws + finals;
        }
    }

    /**
     * How much of a state is its key.
     *
     * @param most the most bits that are a key in any scene
     * @param least the least
     * @param all how many a state has
     */
    public record Bits(int most, int least, int all) {}

    /**
     * What part of the states is due to one thing.
     *
     * @param name a track, flag or issue, as conditions name it
     * @param factor how many times fewer states there would be, where they are most, if it had one value
     */
    public record Explosive(String name, double factor) {}

    /**
     * An ending.
     *
     * @param paths how many paths lead there
     * @param share how likely it is when every open option is as likely as the others, and chance goes by its weights
     * @param states in how many states it is reached
     * @param shortest a path with the fewest decisions; empty if it is not reached
     * @param nearest a path with the fewest departures from history; empty if it is not reached or nothing is judged
     */
    public record EndingCount(
            SceneId scene, Count paths, Share share, long states, List<Decision> shortest, List<Nearest> nearest) {
        public EndingCount {
            shortest = List.copyOf(shortest);
            nearest = List.copyOf(nearest);
        }

        public boolean isReached() {
            return 0 < states;
        }
    }

    /** A path with as few departures from history as any. */
    public record Nearest(int departures, List<Decision> path) {
        public Nearest {
            path = List.copyOf(path);
        }
    }

    /** A scene in which play rests. */
    public record SceneCount(SceneId scene, long states, List<Range> ranges) {
        public SceneCount {
            ranges = List.copyOf(ranges);
        }
    }

    /** The least and the greatest value of a track. */
    public record Range(TrackId track, int least, int greatest) {}

    /**
     * Whether either side of a landmark was come by, and how. What the sides mean {@link Landmark.Kind} says.
     *
     * @param held a shortest path that comes by it holding; empty if none was found
     * @param failed a shortest path that comes by it not holding; empty if none was found, or there is no such side
     */
    public record Sighting(Landmark landmark, Seen held, Seen failed) {}

    /** What is known of one side of a landmark. */
    public sealed interface Seen {
        /** It is come by; the last decision of the path shows it, or the state that the path leads to. */
        record Reached(List<Decision> path) implements Seen {
            public Reached {
                path = List.copyOf(path);
            }
        }

        /** It is proved that nobody comes by it. */
        record Never() implements Seen {}

        /** It is not known. */
        record Unknown() implements Seen {}
    }

    /** A state in which play is not over and nothing is open. */
    public record DeadEnd(SceneId scene, long states, Count paths, List<Decision> shortest) {
        public DeadEnd {
            shortest = List.copyOf(shortest);
        }
    }

    /** A scene in which a player has fewer than two open options, in some states. */
    public record Narrow(SceneId scene, long states, List<Decision> shortest) {
        public Narrow {
            shortest = List.copyOf(shortest);
        }
    }

    /** A choice that never does better than a sibling, and in some state worse. */
    public record Outdone(SceneId scene, ChoiceId choice, ChoiceId sibling) {}

    /**
     * States that lead back to one another.
     *
     * @param closed whether nothing leads out of it again
     * @param shortest a shortest path into it; where it is closed, to where nothing else can come any more
     */
    public record Loop(List<SceneId> scenes, long states, boolean closed, List<Decision> shortest) {
        public Loop {
            scenes = List.copyOf(scenes);
            shortest = List.copyOf(shortest);
        }
    }

    public Atlas {
        endings = List.copyOf(endings);
        scenes = List.copyOf(scenes);
        sights = List.copyOf(sights);
        deadEnds = List.copyOf(deadEnds);
        narrow = List.copyOf(narrow);
        outdone = List.copyOf(outdone);
        unread = List.copyOf(unread);
        loops = List.copyOf(loops);
    }

    /** The start it begins at, if it begins at one. */
    public Optional<Start> start() {
        return origin instanceof Origin.Opening opening ? Optional.of(opening.start()) : Optional.empty();
    }
}
