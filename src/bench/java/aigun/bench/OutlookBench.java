package aigun.bench;

import aigun.author.Limits;
import aigun.author.Origin;
import aigun.author.Outlook;
import aigun.author.Progress;
import aigun.author.Search;
import aigun.author.Workers;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.format.PackFile;
import aigun.format.PackReader;
import aigun.model.Decision;
import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Way;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * How long a question takes of what can still come, with every state of a start at hand; the start is {@code
 * qing-campaign} unless another is named. Run it on the compiled classes and what they need.
 */
public final class OutlookBench {
    private static final int WALKS = 20;
    private static final int ROUNDS = 3;
    private static final double MILLION = 1e6;

    private OutlookBench() {}

    /** The first argument is the start. */
    public static void main(String[] arguments) throws IOException {
        Story story = Story.compile(read(Path.of("scenes", "aigun-1858")));
        StartId id = new StartId(arguments.length == 0 ? "qing-campaign" : arguments[0]);
        Start start = story.pack().start(id).orElseThrow();
        long begun = System.nanoTime();
        Search search = new Search(Limits.NONE, Progress.SILENT, Workers.ALONE);
        Outlook outlook =
                Outlook.of(story, new Origin.Opening(start, List.of()), search).orElseThrow();
        say("explored by one, %,d states", begun, outlook.states());
        begun = System.nanoTime();
        outlook.noReturn(List.of(), story.pack().scenes().get(0).id());
        say("%,d futures of these states, once", begun, outlook.futures());
        SplittableRandom random = new SplittableRandom(1858);
        List<List<Decision>> walks = new ArrayList<>();
        for (int walk = 0; walk < WALKS; walk++) {
            walks.add(walk(story, start, random));
        }
        for (int round = 0; round < ROUNDS; round++) {
            ask(outlook, walks, story.pack());
        }
    }

    private static void ask(Outlook outlook, List<List<Decision>> walks, Pack pack) {
        Figures first = new Figures();
        Figures after = new Figures();
        Figures clauses = new Figures();
        Figures lost = new Figures();
        Figures hindsight = new Figures();
        for (List<Decision> walk : walks) {
            for (int length = 0; length <= walk.size(); length++) {
                long begun = System.nanoTime();
                outlook.endingsAfter(walk.subList(0, length));
                (length == 0 ? first : after).add((System.nanoTime() - begun) / MILLION);
                begun = System.nanoTime();
                outlook.clausesAfter(walk.subList(0, length));
                clauses.add((System.nanoTime() - begun) / MILLION);
            }
            for (SceneId ending : endings(pack)) {
                long begun = System.nanoTime();
                outlook.noReturn(walk, ending);
                lost.add((System.nanoTime() - begun) / MILLION);
            }
            long begun = System.nanoTime();
            outlook.hindsight(walk, 3);
            hindsight.add((System.nanoTime() - begun) / MILLION);
        }
        print("what can come, from the start", first);
        print("what can come, from later states", after);
        print("what can be signed, from any state", clauses);
        print("point of no return", lost);
        print("hindsight of a whole play", hindsight);
    }

    private static void print(String what, Figures figures) {
        System.out.printf(
                Locale.ROOT, "%-45s %8.2f ms median, %8.2f ms at most%n", what, figures.median(), figures.at(1));
    }

    private static void say(String what, long begun, Object... values) {
        String text = String.format(Locale.ROOT, what, values);
        System.out.printf(Locale.ROOT, "%-45s %8.2f ms%n", text, (System.nanoTime() - begun) / MILLION);
    }

    private static List<SceneId> endings(Pack pack) {
        return pack.scenes().stream()
                .filter(scene -> scene.way() instanceof Way.End)
                .map(scene -> scene.id())
                .toList();
    }

    private static List<Decision> walk(Story story, Start start, SplittableRandom random) {
        List<Decision> path = new ArrayList<>();
        State state = story.begin(start, List.of());
        while (!story.isOver(state)) {
            State here = state;
            var open = story.options(state).stream().filter(each -> each.open()).toList();
            var option = open.get(random.nextInt(open.size()));
            path.add(new Decision(story.scene(here).id(), option.id()));
            state = story.step(state, option.index());
        }
        return path;
    }

    private static Pack read(Path folder) throws IOException {
        List<PackFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.add(new PackFile(name, Files.readAllBytes(path)));
            }
        }
        if (PackReader.read(files) instanceof Reading.Good<Pack> good) {
            return good.value();
        }
        throw new IOException(folder + " can't be played");
    }
}
