package aigun.format;

import aigun.author.Atlases;
import aigun.author.Limits;
import aigun.author.Origin;
import aigun.author.Progress;
import aigun.author.Search;
import aigun.author.Workers;
import aigun.engine.Story;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.report.Chart;
import aigun.report.Diagnosis;
import aigun.screen.Messages;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packs that are played in every way there is, as far as a test waits for it. */
final class Played {
    private static final Search SHORT = new Search(new Limits(5_000, Long.MAX_VALUE), Progress.SILENT, Workers.ALONE);

    private Played() {}

    /** What is told of a pack: faults where it can't be played, else all that shows in play, and warnings. */
    static List<Diagnostic> told(List<PackFile> files) throws IOException {
        Reading<Pack> reading = PackReader.read(files);
        List<Diagnostic> told = new ArrayList<>(reading.diagnostics());
        if (reading instanceof Reading.Good<Pack> good) {
            Story story = Story.compile(good.value());
            Chart chart = chart(story);
            Places places = Places.of(files);
            Diagnosis.Written written =
                    new Diagnosis.Written(address -> places.of(address.file(), address.steps()), places.comments());
            told.addAll(Diagnosis.of(story, chart, written, messages()));
        }
        return told;
    }

    private static Chart chart(Story story) {
        List<Chart.Explored> explored = new ArrayList<>();
        for (Start start : story.pack().starts()) {
            Origin origin = new Origin.Opening(start, List.of());
            explored.add(new Chart.Explored(start, List.of(), Atlases.of(story, origin, SHORT)));
        }
        return new Chart(story.pack(), "", Chart.Coverage.EVERY_START, explored);
    }

    private static Messages messages() throws IOException {
        return Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
    }
}
