package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Frame;
import aigun.screen.Rerun;
import aigun.screen.Row;
import aigun.screen.Size;
import aigun.screen.World;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Recordings by the jar, played in a terminal. */
@NeedsTmux
class ExportCastIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"80, 24", "132, 43"})
    void aTerminalThatIsGivenItShowsTheLastPicture(int columns, int rows) throws IOException {
        Path path = ExportedPath.record(home);
        String size = columns + "x" + rows;
        Jar.Run run = Jar.run(home, "", "export", path.toString(), "--to", "cast", "--size", size);
        List<JsonNode> lines = run.out().lines().map(JSON::readTree).toList();

        assertThat(lines.get(0).path("term").path("cols").asInt()).isEqualTo(columns);
        assertThat(lines.get(0).path("term").path("rows").asInt()).isEqualTo(rows);
        StringBuilder output = new StringBuilder();
        for (JsonNode event : lines.subList(1, lines.size())) {
            assertThat(event.get(0).asDouble()).isNotNegative();
            output.append(event.get(1).asString().equals("o") ? event.get(2).asString() : "");
        }
        Path bytes = Files.writeString(home.resolve("bytes"), output);
        String last = last(path, new Size(columns, rows));
        try (Tmux tmux = Tmux.start(columns, rows)) {
            tmux.run("clear; cat '" + bytes + "'; sleep 60");
            tmux.await(screen -> stripped(screen).equals(last), last);
        }
    }

    private static String last(Path path, Size size) throws IOException {
        World world = new World(Packs.story(), "0".repeat(16), "0".repeat(16));
        GivenPath.Fits fits = (GivenPath.Fits) GivenPath.of(path.toString(), world, Exports.messages());
        List<Rerun.Shot> shots = Rerun.of(world, fits.play(), Exports.messages(), size);
        Frame frame = shots.get(shots.size() - 1).frame();
        StringBuilder rows = new StringBuilder();
        for (Row row : frame.lines()) {
            rows.append(row.text()).append('\n');
        }
        return stripped(rows.toString());
    }

    private static String stripped(String screen) {
        return screen.lines()
                .map(String::stripTrailing)
                .reduce("", (all, line) -> all + line + "\n")
                .strip();
    }
}
