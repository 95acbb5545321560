package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that the jar plays in every way there is to check them. */
class CheckExploreIT {
    @TempDir
    private Path home;

    private Path pack;

    @BeforeEach
    void writeThePackOfTheGuide() throws IOException {
        pack = GuidePack.write("crossing", home);
    }

    private Jar.Run explored(String... further) {
        List<String> arguments = new ArrayList<>(List.of("check", "--explore", pack.toString()));
        arguments.addAll(List.of(further));
        return Jar.run(home, "", arguments.toArray(String[]::new));
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(pack.resolve(file), text.replace(old, now));
    }

    @Test
    void aNoteIsNoReasonToComplain() {
        Jar.Run run = explored("--strict");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("note: The range of \"trust\"", "crossing: sound. 8 scenes, 0 warnings, 1 note.");
    }

    @Test
    void whatNobodyComesByIsToldAtItsLine() throws IOException {
        replace("hall/table.yaml", "rounds: 5", "rounds: 1");

        Jar.Run run = explored();

        assertThat(run.exit()).isZero();
        assertThat(explored("--strict").exit()).isEqualTo(Exits.FINDINGS);
        Golden.assertMatches("check/explored", run.out().replace(pack.toString(), "crossing"));
    }

    @Test
    void programsAreToldTheSame() throws IOException {
        replace("hall/table.yaml", "rounds: 5", "rounds: 1");

        Golden.assertMatches(
                "check/explored-json", explored("--format", "json").out().replace(pack.toString(), "crossing"));
        assertThat(explored("--format", "sarif").out())
                .contains("\"level\" : \"warning\"", "\"ruleId\" : \"ending-never\"");
    }

    @Test
    void whatCantBePlayedIsNotExplored() throws IOException {
        replace("hall/table.yaml", "rounds: 5", "rounds: four");

        Jar.Run run = explored();

        assertThat(run.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(run.out()).contains("[not-whole]", "It can't be played.").doesNotContain("note");
    }

    @Test
    void whatIsToldOfTwiceIsExploredOnce() throws IOException {
        explored();
        List<Path> kept = atlases();
        String first = explored().out();

        assertThat(kept).hasSize(1);
        assertThat(atlases()).isEqualTo(kept);
        assertThat(first).contains("[stops-at-end]");
    }

    private List<Path> atlases() throws IOException {
        try (var files = Files.list(home.resolve("atlases"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void itIsNotDoneAgainAndAgainWhileSomebodyWrites() {
        Jar.Run run = explored("--watch");

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.err()).startsWith("aigun: --watch looks at what is written");
    }

    @Test
    void theSecondShippedPackIsSound() {
        Jar.Run run = Jar.run(home, "", "check", "--explore", "--strict", "scenes/nerchinsk-1689");

        assertThat(run.out()).contains("nerchinsk-1689: sound.", "0 warnings");
        assertThat(run.exit()).isZero();
    }
}
