package aigun.author;

import aigun.engine.Keep;
import aigun.engine.Scout;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.model.Term;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can still come of a story, asked of any state that decisions lead to from an origin. Holds every state, about 45
 * bytes each; the answers are found among their {@link Futures}. For one thread at a time.
 */
public final class Outlook {
    private final Charted charted;
    private final Graph graph;
    private final Scout scout;
    private final Lazy<Goals> goals;
    private final Lazy<Signatures> signatures;
    private final Lazy<Reaches> signing;

    private Outlook(Charted charted) {
        this.charted = charted;
        graph = charted.graph();
        scout = graph.survey().scout();
        goals = new Lazy<>(() -> new Goals(charted));
        signatures =
                new Lazy<>(() -> Signatures.of(charted, goals.get().futures().graph()));
        signing = new Lazy<>(() -> signatures.get().reaches(goals.get().futures()));
    }

    /** From an origin on; empty if the search was ended before everything was looked at, since nothing is proved then. */
    public static Optional<Outlook> of(Story story, Origin origin, Search search) {
        Charted charted = Charted.of(story, origin, search, Keep.CLAUSES);
        return charted.exploration().complete() ? Optional.of(new Outlook(charted)) : Optional.empty();
    }

    /** How many states there are. */
    public int states() {
        return graph.size();
    }

    /** How many of these differ in what can still come. */
    public int futures() {
        return goals.get().futures().graph().size();
    }

    /**
     * The endings that can still be come to after these decisions from the origin, in the order of the pack.
     *
     * @throws IllegalArgumentException if one of the decisions is not open
     */
    public List<Prospect> endingsAfter(List<Decision> path) {
        int future = future(path);
        Ahead ahead = new Ahead(goals.get().futures(), future);
        Reaches reaches = goals.get().reaches();
        List<Prospect> prospects = new ArrayList<>();
        for (int ending = 0; ending < reaches.endings(); ending++) {
            if (reaches.reaches(future, ending)) {
                int scene = reaches.scene(ending);
                IntArrayList nodes = goals.get().ends().nodes(scene);
                prospects.add(new Prospect(charted.scenes().get(scene), ahead.ways(nodes), ahead.share(nodes)));
            }
        }
        return prospects;
    }

    /**
     * The terms that can still stand in what is signed after these decisions from the origin, in the order of the pack.
     *
     * @throws IllegalArgumentException if one of the decisions is not open
     */
    public List<Clause> clausesAfter(List<Decision> path) {
        return signatures.get().from(new Ahead(goals.get().futures(), future(path)));
    }

    private int future(List<Decision> path) {
        return goals.get().futures().of(states(path)[path.size()]);
    }

    /**
     * The point of no return for an ending on a path from the origin: the number, from 1, of the first decision after which
     * it could not be come to any more; 0 if it never could, empty if it still can.
     *
     * @throws IllegalArgumentException if one of the decisions is not open
     */
    public Optional<Integer> noReturn(List<Decision> path, SceneId ending) {
        Reaches reaches = goals.get().reaches();
        return noReturn(path, reaches, reaches.ending(charted.scenes().indexOf(ending)));
    }

    /**
     * The same for a term of the pack: for every ending in which it is signed.
     *
     * @throws IllegalArgumentException if one of the decisions is not open
     */
    public Optional<Integer> noReturn(List<Decision> path, Term term) {
        return noReturn(path, signing.get(), signatures.get().number(term));
    }

    private Optional<Integer> noReturn(List<Decision> path, Reaches reaches, int goal) {
        int[] states = states(path);
        for (int step = 0; step < states.length; step++) {
            if (goal < 0 || !reaches.reaches(goals.get().futures().of(states[step]), goal)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /**
     * A way from the origin to a target with the fewest changed decisions of a path: those that the path does not make in
     * the same scene. What the path does and the way doesn't costs nothing. Empty if nobody can come there.
     */
    public Optional<Amendment> fewestChanges(List<Decision> path, Target target) {
        return new Amending(graph, charted.scenes(), path).to(new Hits(charted, target));
    }

    /**
     * What else could have come of a play from the origin that is over.
     *
     * @param others how many other endings are named at most
     * @throws IllegalArgumentException if one of the decisions is not open, or they don't lead to an ending
     */
    public Hindsight hindsight(List<Decision> path, int others) {
        int[] states = states(path);
        if (!graph.isOver(states[path.size()])) {
            throw new IllegalArgumentException("play is not over after " + path);
        }
        return new Retrospect(charted, goals.get(), states).hindsight(others);
    }

    /** The states that a path comes by, the first and the last included. */
    private int[] states(List<Decision> path) {
        int[] states = new int[path.size() + 1];
        for (int step = 0; step < path.size(); step++) {
            states[step + 1] = after(states[step], path.get(step));
        }
        return states;
    }

    private int after(int state, Decision decision) {
        int[] followed = graph.follow(state, scout);
        for (int place = 0; place < followed.length; place++) {
            if (scout.id(place).equals(decision.choice())
                    && charted.scenes().get(graph.scene(state)).equals(decision.scene())) {
                return Link.to(graph.link(graph.start(state) + followed[place]));
            }
        }
        throw new IllegalArgumentException("not open: " + decision);
    }
}
