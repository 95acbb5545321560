package aigun;

import aigun.engine.State;
import aigun.engine.Story;
import aigun.model.Start;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a step costs: nanoseconds and bytes allocated, by itself and in a random walk that looks at every option. */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StepBenchmark {
    private static final int DECISIONS = 4_096;

    @Param("made-by-rule start")
    public String where;

    private Story story;
    private State start;
    private State[] states;
    private int[] options;
    private SplittableRandom random;

    @Setup
    public void walk() {
        String[] parts = where.split(" ");
        story = Story.compile(Packs.named(parts[0]));
        Start chosen = story.pack().starts().stream()
                .filter(each -> each.id().text().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        start = story.begin(chosen, List.of());
        random = new SplittableRandom(1858);
        states = new State[DECISIONS];
        options = new int[DECISIONS];
        State state = start;
        for (int index = 0; index < DECISIONS; index++) {
            int option = openOption(state);
            if (option < 0) {
                state = start;
                option = openOption(state);
            }
            states[index] = state;
            options[index] = option;
            state = story.step(state, option);
        }
    }

    /** Steps from states that random walks came by, each with the option taken there. */
    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public int step() {
        int sum = 0;
        for (int index = 0; index < DECISIONS; index++) {
            sum += story.optionCount(story.step(states[index], options[index]));
        }
        return sum;
    }

    /** Steps of random walks, beginning anew at each ending; every option is asked whether it is open. */
    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public State walks() {
        State state = start;
        for (int index = 0; index < DECISIONS; index++) {
            int option = openOption(state);
            state = option < 0 ? start : story.step(state, option);
        }
        return state;
    }

    /** One of the open options, each as likely; negative when there is none. */
    private int openOption(State state) {
        int chosen = -1;
        int open = 0;
        for (int option = 0; option < story.optionCount(state); option++) {
            if (story.isOpen(state, option)) {
                open++;
                chosen = random.nextInt(open) == 0 ? option : chosen;
            }
        }
        return chosen;
    }

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(StepBenchmark.class.getName())
                .param("where", Packs.starts().toArray(new String[0]))
                .addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        System.out.println("start                          benchmark    ns/step    B/step");
        for (RunResult result : new Runner(options).run()) {
            String where = result.getParams().getParam("where");
            String name = result.getPrimaryResult().getLabel();
            double bytes =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            double time = result.getPrimaryResult().getScore();
            System.out.printf(Locale.ROOT, "%-30s %-9s %10.1f %9.1f%n", where, name, time, bytes);
        }
    }
}
