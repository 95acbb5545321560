package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.Term;
import aigun.model.Way;
import aigun.oracle.Counted;
import aigun.oracle.Enumeration;
import aigun.oracle.RandomPacks;
import aigun.oracle.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The fewest changed decisions are as many as one finds who tries everything, and lead where they are said to. */
class AmendingProperties {
    private static final int PACKS = 120;
    private static final int SITUATIONS_MAX = 400;
    private static final int LENGTH_MAX = 12;

    private final SortedMap<String, Integer> met = new TreeMap<>();

    @Test
    void noPathToTheTargetHasFewerOtherDecisions() {
        SplittableRandom random = new SplittableRandom(1858);
        for (long seed = 0; seed < PACKS; seed++) {
            for (Start start : RandomPacks.few(seed).starts()) {
                check(RandomPacks.few(seed), start, random, "seed " + seed + ", " + start.id());
            }
        }
        for (int times = 0; times < 3; times++) {
            check(FerryPack.PACK, FerryPack.START, random, "the ferry");
        }
        assertThat(met.keySet()).contains("ending 0", "ending 1", "ending 2", "terms 0", "terms 1", "signed 1", "none");
    }

    private void check(Pack pack, Start start, SplittableRandom random, String name) {
        Optional<Enumeration> all = Enumeration.of(pack, start, SITUATIONS_MAX);
        if (all.isPresent()) {
            Story story = Story.compile(pack);
            Outlook outlook = Outlook.of(story, new Origin.Opening(start, List.of()), Search.PLAIN)
                    .orElseThrow();
            List<Decision> given = walk(story, start, random);
            new Asked(story, outlook, all.get(), start, given).check(walk(story, start, random), name);
        }
    }

    private static List<Decision> walk(Story story, Start start, SplittableRandom random) {
        List<Decision> path = new ArrayList<>();
        State state = story.begin(start, List.of());
        while (path.size() < LENGTH_MAX && !story.isOver(state)) {
            State here = state;
            List<Decision> open = story.options(here).stream()
                    .filter(option -> option.open())
                    .map(option -> new Decision(story.scene(here).id(), option.id()))
                    .toList();
            if (open.isEmpty()) {
                return path;
            }
            Decision decision = open.get(random.nextInt(open.size()));
            state = story.step(state, story.indexOf(state, decision.choice()));
            path.add(decision);
        }
        return path;
    }

    /** A path, and what is asked of it. */
    private final class Asked {
        private final Story story;
        private final Outlook outlook;
        private final Enumeration all;
        private final Start start;
        private final List<Decision> given;

        Asked(Story story, Outlook outlook, Enumeration all, Start start, List<Decision> given) {
            this.story = story;
            this.outlook = outlook;
            this.all = all;
            this.start = start;
            this.given = given;
        }

        /** Every ending, what another path came to, and each term. */
        void check(List<Decision> other, String name) {
            for (Scene scene : all.pack().scenes()) {
                if (scene.way() instanceof Way.End) {
                    String id = scene.id().text();
                    check("ending", new Target.Ending(scene.id()), now -> isAt(now, id), name);
                }
            }
            State last = after(other);
            String scene = story.scene(last).id().text();
            Draft draft = story.draft(last);
            if (story.isOver(last)) {
                Predicate<Situation> alike =
                        now -> isAt(now, scene) && words(draft).equals(words(now));
                check("terms", new Target.Terms(new SceneId(scene), draft), alike, name);
            }
            for (Issue issue : all.pack().issues()) {
                Term term = new Term(issue.id(), issue.positions().get(0).id());
                Predicate<Situation> signs = now -> isSigned(now) && now.terms().contains(term.toString());
                check("signed", new Target.Signed(term), signs, name);
            }
        }

        private void check(String kind, Target target, Predicate<Situation> hit, String name) {
            String what = name + ": " + target + " from " + given;
            Optional<Integer> fewest = Counted.fewestOthers(all, given, hit);
            Optional<Amendment> found = outlook.fewestChanges(given, target);

            assertThat(found.map(each -> each.changed().size())).as(what).isEqualTo(fewest);
            met.merge(fewest.map(number -> kind + " " + number).orElse("none"), 1, Integer::sum);
            if (found.isPresent()) {
                Amendment amendment = found.get();
                Situation end = all.play(all.first(), amendment.path());
                assertThat(hit.test(end)).as(what + ": " + amendment).isTrue();
                for (int number = 1; number <= amendment.path().size(); number++) {
                    assertThat(given.contains(amendment.path().get(number - 1)))
                            .as(what + ": " + amendment)
                            .isNotEqualTo(amendment.changed().contains(number));
                }
            }
        }

        private State after(List<Decision> path) {
            State state = story.begin(start, List.of());
            for (Decision decision : path) {
                state = story.step(state, story.indexOf(state, decision.choice()));
            }
            return state;
        }

        private boolean isSigned(Situation now) {
            return all.pack().scenes().stream()
                    .anyMatch(scene -> isAt(now, scene.id().text())
                            && scene.way() instanceof Way.End end
                            && end.ending().signed());
        }
    }

    private static boolean isAt(Situation now, String scene) {
        return now.scene().equals(scene);
    }

    private static SortedSet<String> words(Draft draft) {
        return new TreeSet<>(draft.terms().stream().map(Term::toString).toList());
    }

    private static SortedSet<String> words(Situation now) {
        return new TreeSet<>(now.terms());
    }
}
