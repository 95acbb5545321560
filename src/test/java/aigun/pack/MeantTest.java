package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.author.Atlas;
import aigun.author.Atlases;
import aigun.author.Limits;
import aigun.author.Origin;
import aigun.author.Progress;
import aigun.author.Search;
import aigun.author.Workers;
import aigun.format.PackFile;
import aigun.format.PackFiles;
import aigun.format.Places;
import aigun.model.Start;
import aigun.report.Chart;
import aigun.report.Diagnosis;
import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What shows in play of the campaigns and is not meant so. */
class MeantTest {
    /** The tables alone are too large to be looked at whole. */
    private static final Search SHORT = new Search(new Limits(1_000, Long.MAX_VALUE), Progress.SILENT, Workers.ALONE);

    @Test
    void nothingIsToldOfThemThatIsNotMarkedAsMeant() throws IOException {
        List<PackFile> files = PackFiles.in(Path.of("scenes", "aigun-1858"));
        Places places = Places.of(files);
        Chart chart = chart();

        assertThat(told(chart, places, places.comments())).containsOnly(Code.STOPS_AT_END, Code.NOT_EXPLORED);
        assertThat(told(chart, places, List.of())).contains(Code.REPLY_NEVER, Code.CONDITION_NEVER, Code.UNREAD);
    }

    private static List<Code> told(Chart chart, Places places, List<Location> comments) throws IOException {
        Diagnosis.Written written =
                new Diagnosis.Written(address -> places.of(address.file(), address.steps()), comments);
        return Diagnosis.of(AigunPack.STORY, chart, written, messages()).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static Chart chart() {
        List<Chart.Explored> explored = new ArrayList<>();
        for (Start start : AigunPack.STORY.pack().starts()) {
            explored.add(new Chart.Explored(start, List.of(), atlas(start)));
        }
        return new Chart(AigunPack.STORY.pack(), "", Chart.Coverage.EVERY_START, explored);
    }

    private static Atlas atlas(Start start) {
        return start.id().text().endsWith("-table")
                ? Atlases.of(AigunPack.STORY, new Origin.Opening(start, List.of()), SHORT)
                : Campaigns.of(start.id().text()).atlas();
    }

    private static Messages messages() throws IOException {
        return Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
    }
}
