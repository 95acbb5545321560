package aigun.bench;

import aigun.BorderCount;
import aigun.BorderLoop;
import aigun.BorderTalks;
import aigun.author.Explored;
import aigun.author.Workers;
import aigun.cli.Pool;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.engine.Walker;
import aigun.model.ChoiceId;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;

/** The border talks once warm, in this process: each beside the same rules as plain code, by turns, medians. */
final class TalksBench {
    private static final int ROUNDS = 15;
    private static final int WARM = 5;
    private static final int TURNS = 4_000_000;
    private static final int PATHS = 10_000;

    private final Verdicts verdicts;
    private final Dice dice = new Dice();

    TalksBench(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    private static Story talks(int rounds) {
        return Story.compile(BorderTalks.pack(rounds, BorderTalks.Variant.PLAIN));
    }

    void play() {
        Story story = talks(BorderTalks.MEDIUM);
        State start = story.begin(story.pack().starts().get(0), List.of());
        Figures ours = new Figures();
        Figures loop = new Figures();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            double engine = seconds(() -> play(story.walker(), start));
            double plain = seconds(() -> play(new BorderLoop()));
            if (WARM <= round) {
                ours.add(TURNS / engine);
                loop.add(TURNS / plain);
            }
        }
        verdicts.head("random play, medium, one core: turns a second");
        verdicts.tell("plain code", Verdicts.number(loop.median()));
        verdicts.tell("the engine", Verdicts.number(ours.median()));
        verdicts.least("the engine, of plain code", ours.median() / loop.median(), 0.2, "");
    }

    private void play(Walker walker, State start) {
        walker.stand(start);
        for (int turn = 0; turn < TURNS; turn++) {
            walker.take(dice.below(walker.count()));
            if (walker.isOver()) {
                walker.stand(start);
            }
        }
    }

    private void play(BorderLoop loop) {
        loop.begin();
        for (int turn = 0; turn < TURNS; turn++) {
            int second = loop.isOpen(1) ? 1 : 0;
            int chosen = dice.below(1 + second + (loop.isOpen(2) ? 1 : 0));
            loop.make(chosen == 0 ? 0 : chosen == 1 && second == 1 ? 1 : 2);
            if (loop.ending(BorderTalks.MEDIUM) != BorderLoop.GOES_ON) {
                loop.begin();
            }
        }
    }

    void explore() {
        Story story = talks(BorderTalks.LARGE);
        Workers one = Pool.of(1);
        Workers two = Pool.of(2);
        Figures alone = new Figures();
        Figures both = new Figures();
        Figures plain = new Figures();
        Explored explored = Explored.of(story, one);
        for (int round = 0; round < 2 * WARM + ROUNDS; round++) {
            double first = Explored.of(story, one).seconds();
            double second = Explored.of(story, two).seconds();
            double count = seconds(() -> new BorderCount(BorderTalks.LARGE).run());
            if (2 * WARM <= round) {
                alone.add(first);
                both.add(second);
                plain.add(count);
            }
        }
        verdicts.head("exploration, large, " + Verdicts.number(explored.states()) + " states, "
                + Verdicts.number(explored.transitions()) + " transitions");
        verdicts.tell("plain code that counts, states a second", rate(explored.states(), plain));
        verdicts.tell("one worker, states a second", rate(explored.states(), alone));
        verdicts.tell("one worker, transitions a second", rate(explored.transitions(), alone));
        verdicts.least("two workers, states a second", explored.states() / both.median(), 2e6, "");
        verdicts.least("two workers, transitions a second", explored.transitions() / both.median(), 5e6, "");
        verdicts.most("key and links of a state", (double) explored.bytes() / explored.states(), 48, " bytes");
    }

    private static String rate(long count, Figures seconds) {
        return Verdicts.number(count / seconds.median());
    }

    /** A path as one would be recorded, and where it came to. */
    private record Known(List<ChoiceId> choices, SceneId ending) {}

    void verify() {
        Story story = talks(BorderTalks.MEDIUM);
        State start = story.begin(story.pack().starts().get(0), List.of());
        List<Known> paths = new ArrayList<>();
        for (int path = 0; path < PATHS; path++) {
            paths.add(recorded(story, start));
        }
        Figures millis = new Figures();
        Figures first = new Figures();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            Figures figures = round == 0 ? first : millis;
            figures.add(1e3 * seconds(() -> verify(story, start, paths)));
        }
        verdicts.head("verification of " + Verdicts.number(PATHS) + " recorded paths, medium");
        verdicts.tell("the first time", Verdicts.number(first.median()) + " ms");
        verdicts.most("once warm", millis.median(), 50, " ms");
    }

    private Known recorded(Story story, State start) {
        List<ChoiceId> choices = new ArrayList<>();
        State state = start;
        while (!story.isOver(state)) {
            int option = dice.below(story.optionCount(state));
            if (story.isOpen(state, option)) {
                choices.add(new ChoiceId("c" + option));
                state = story.step(state, option);
            }
        }
        return new Known(choices, story.scene(state).id());
    }

    private static void verify(Story story, State start, List<Known> paths) {
        Walker walker = story.walker();
        for (Known path : paths) {
            walker.stand(start);
            for (ChoiceId choice : path.choices()) {
                walker.take(walker.place(choice));
            }
            if (!walker.isOver() || !story.scene(walker.state()).id().equals(path.ending())) {
                throw new AssertionError("a path came to another ending");
            }
        }
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
