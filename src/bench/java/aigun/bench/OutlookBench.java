package aigun.bench;

import aigun.author.Limits;
import aigun.author.Origin;
import aigun.author.Outlook;
import aigun.author.Progress;
import aigun.author.Search;
import aigun.author.Workers;
import aigun.cli.Pool;
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
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** How long questions take of what can still come, with every state of the Qing campaign at hand. */
final class OutlookBench {
    private static final int WALKS = 20;
    private static final double MILLION = 1e6;

    private final Verdicts verdicts;
    private final Figures any = new Figures();
    private final Figures clauses = new Figures();
    private final Figures lost = new Figures();
    private final Figures hindsight = new Figures();

    OutlookBench(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    void ask() throws IOException {
        Story story = Story.compile(read(Path.of("scenes", "aigun-1858")));
        Start start = story.pack().start(new StartId("qing-campaign")).orElseThrow();
        verdicts.head("what can still come of the Qing campaign, twenty plays, every state of each");
        Workers workers = Pool.of(Runtime.getRuntime().availableProcessors());
        long begun = System.nanoTime();
        Search search = new Search(Limits.NONE, Progress.SILENT, workers);
        Outlook outlook =
                Outlook.of(story, new Origin.Opening(start, List.of()), search).orElseThrow();
        tell("explored, states: " + Verdicts.number(outlook.states()), begun);
        begun = System.nanoTime();
        tell("futures of these: " + Verdicts.number(outlook.futures()), begun);
        begun = System.nanoTime();
        outlook.endingsAfter(List.of());
        tell("the first question, code still cold", begun);
        SplittableRandom random = new SplittableRandom(1858);
        for (int walk = 0; walk < WALKS; walk++) {
            ask(outlook, walk(story, start, random), story.pack());
        }
        verdicts.most("endings from any state, median", any.median(), 50, " ms");
        verdicts.most("endings from any state, at most", any.at(1), 50, " ms");
        verdicts.most("clauses from any state, at most", clauses.at(1), 50, " ms");
        verdicts.most("point of no return, at most", lost.at(1), 500, " ms");
        verdicts.tell("hindsight of a whole play, at most", Verdicts.number(hindsight.at(1)) + " ms");
    }

    private void ask(Outlook outlook, List<Decision> walk, Pack pack) {
        for (int length = 0; length <= walk.size(); length++) {
            List<Decision> decisions = walk.subList(0, length);
            any.add(taken(() -> outlook.endingsAfter(decisions)));
            clauses.add(taken(() -> outlook.clausesAfter(decisions)));
        }
        for (SceneId ending : endings(pack)) {
            lost.add(taken(() -> outlook.noReturn(walk, ending)));
        }
        hindsight.add(taken(() -> outlook.hindsight(walk, 3)));
    }

    private static double taken(Runnable question) {
        long begun = System.nanoTime();
        question.run();
        return (System.nanoTime() - begun) / MILLION;
    }

    private void tell(String what, long begun) {
        verdicts.tell(what, Verdicts.number((System.nanoTime() - begun) / MILLION) + " ms");
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
