package aigun.author;

import aigun.engine.Keep;
import aigun.engine.Story;
import aigun.engine.Survey;
import aigun.model.Scene;
import aigun.model.SceneId;
import java.util.List;
import java.util.Optional;

/** A story with all that can be come to from an origin, ready to be asked. */
final class Charted {
    /** From so many states on drafts that come to the same are taken as one, which takes a moment to find out. */
    private static final long PLAIN_MAX = 2_500_000;

    private final Story story;
    private final Origin origin;
    private final Search search;
    private final Exploration exploration;
    private final Order order;
    private final Lazy<Paths> paths;
    private final Lazy<Shares> shares;

    private Charted(Story story, Origin origin, Search search, Exploration exploration) {
        this.story = story;
        this.origin = origin;
        this.search = search;
        this.exploration = exploration;
        order = Order.of(exploration.graph());
        paths = new Lazy<>(() -> Paths.from(0, exploration.graph(), order));
        shares = new Lazy<>(() -> Shares.from(0, exploration.graph(), order, Weights.of(exploration.graph())));
    }

    /** By what rules can read; where these are too many states, by what rules can tell apart. */
    static Charted of(Story story, Origin origin, Search search) {
        return new Charted(story, origin, search, explored(story, origin, search));
    }

    /** By what is to be kept of a state. */
    static Charted of(Story story, Origin origin, Search search, Keep keep) {
        Survey survey = origin.survey(story, keep);
        return new Charted(
                story, origin, search, explored(survey, search.limits(), search.progress(), search.workers()));
    }

    /** Explored once more for one paragraph, with all that its condition reads. */
    Exploration slice(int paragraph) {
        return explored(origin.slice(story, paragraph), search.limits(), search.progress(), search.workers());
    }

    /** How many paths lead from the first state to each. */
    Paths paths() {
        return paths.get();
    }

    /** How likely each state is to be come to from the first. */
    Shares shares() {
        return shares.get();
    }

    /** What goes over every state once it is asked for; each needs nothing of the others. */
    List<Lazy<?>> reckonings() {
        return List.of(shares, paths);
    }

    Workers workers() {
        return search.workers();
    }

    private static Exploration explored(Story story, Origin origin, Search search) {
        return plain(story, origin, search).orElseGet(() -> {
            search.progress().beginsAnew();
            Survey survey = origin.survey(story, Keep.DIFFERENCES);
            return explored(survey, search.limits(), search.progress(), search.workers());
        });
    }

    /** None where the states are too many; what was found of them is let go, since the memory is needed. */
    private static Optional<Exploration> plain(Story story, Origin origin, Search search) {
        Limits limits = search.limits();
        Stoppable progress = new Stoppable(search.progress());
        Limits plain = new Limits(Math.min(PLAIN_MAX, limits.states()), limits.bytes());
        Explorer first = new Explorer(origin.survey(story, Keep.RULES), search.workers());
        boolean complete = first.search(plain, progress);
        boolean grown = !complete && PLAIN_MAX < limits.states() && !progress.isStopped();
        return grown ? Optional.empty() : Optional.of(first.found());
    }

    private static Exploration explored(Survey survey, Limits limits, Progress progress, Workers workers) {
        return new Explorer(survey, workers).explore(limits, progress);
    }

    /** Remembers whether somebody ended the exploration. */
    private static final class Stoppable implements Progress {
        private final Progress inner;
        private boolean stopped;

        Stoppable(Progress inner) {
            this.inner = inner;
        }

        @Override
        public boolean goesOn(Standing standing) {
            stopped |= !inner.goesOn(standing);
            return !stopped;
        }

        boolean isStopped() {
            return stopped;
        }
    }

    Story story() {
        return story;
    }

    Origin origin() {
        return origin;
    }

    Graph graph() {
        return exploration.graph();
    }

    Order order() {
        return order;
    }

    Exploration exploration() {
        return exploration;
    }

    /** The scenes of the pack, by their places. */
    List<SceneId> scenes() {
        return story.pack().scenes().stream().map(Scene::id).toList();
    }

    Atlas atlas() {
        return new Charting(this).atlas();
    }
}
