package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack with slips in it, mended by the jar. */
class FixIT {
    /** With a comment, signs of its own and another end of lines, all of which stay. */
    private static final String BANK = "title: \"The bank\"\r\ntxt: Mist.   # and cold\r\nnext: [{to: river/far-bnak}]";

    @TempDir
    private Path home;

    private Path pack;

    @BeforeEach
    void writeThePackOfTheGuideWithSlips() throws IOException {
        pack = GuidePack.write("ferry", home);
        Files.writeString(pack.resolve("river/bank.yaml"), BANK);
        Files.writeString(
                pack.resolve("river/far-bank.yaml"), "title: The far bank\nnext: town/gate\nplace: nowhere\n");
    }

    private Jar.Run fix(String... further) {
        return Jar.run(
                home,
                "",
                Stream.concat(Stream.of("check", "--fix", pack.toString()), Stream.of(further))
                        .toArray(String[]::new));
    }

    /** The pack's folder is called otherwise in every run. */
    private String named(String text) {
        return text.replace(pack.toString(), "ferry");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(pack.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void whereNobodyCanBeAskedItShowsWhatWouldChangeAndWritesNothing() throws IOException {
        Map<String, String> before = files();

        Jar.Run run = fix();

        assertThat(run.exit()).isEqualTo(Exits.FINDINGS);
        Golden.assertMatches("check/fix", named(run.out()));
        assertThat(run.err()).isEqualTo("Nothing was written, since nobody can be asked here; --yes writes it.\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whereNothingHasToBeAskedItWritesAndChecksAgain() throws IOException {
        Map<String, String> before = files();

        Jar.Run run = fix("--yes");

        assertThat(run.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(named(run.out()))
                .contains("+++ ferry/town/gate.yaml", "[unknown-place]", "ferry: 1 error, 0 warnings.")
                .doesNotContain("[unknown-scene]", "[unknown-key]", "--fix");
        before.put("river/bank.yaml", BANK.replace("txt", "text").replace("bnak", "bank"));
        before.put("town/gate.yaml", Files.readString(pack.resolve("town/gate.yaml")));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsMendedWholeIsSound() throws IOException {
        Files.writeString(pack.resolve("river/far-bank.yaml"), "title: The far bank\nnext: town/gate\n");

        Jar.Run run = fix("--yes", "--strict");

        assertThat(run.exit()).isZero();
        assertThat(named(run.out())).endsWith("ferry: sound. 3 scenes, 0 warnings.\n");
        Jar.Run again = fix();
        assertThat(again.exit()).isZero();
        assertThat(named(again.out())).isEqualTo("ferry: sound. 3 scenes, 0 warnings.\n");
        assertThat(again.err()).isEmpty();
    }

    /** A name is only looked at once the key that it stands behind is right. */
    @Test
    void aSlipThatAnotherHidesIsMendedInTheSameRun() throws IOException {
        pack = GuidePack.write("crossing", home);
        Path door = pack.resolve("hall/door.yaml");
        String whole = Files.readString(door);
        assertThat(whole).contains("when: ");
        Files.writeString(door, whole.replaceFirst("when: ([a-z]*)([a-z])", "whne: $1x$2"));

        Jar.Run run = fix("--yes");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("0 warnings.\n").contains("+++");
        assertThat(Files.readString(door)).isEqualTo(whole);
    }

    @Test
    void whatCannotBeMendedIsTold() throws IOException {
        Files.writeString(pack.resolve("river/bank.yaml"), "title: The bank\nnext: river/far-bank\n");
        Files.writeString(pack.resolve("river/far-bank.yaml"), "title: The far bank\n");

        Jar.Run run = fix("--yes");

        assertThat(run.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(run.out()).contains("[no-way-on]");
        assertThat(run.err()).contains("None of it can be mended without knowing what is meant.");
    }

    @Test
    void aLinkToAFolderIsNotWrittenThrough() throws IOException {
        Path outside = Files.createDirectory(home.resolve("outside"));
        Files.createSymbolicLink(pack.resolve("town"), outside);

        Jar.Run run = fix("--yes");

        assertThat(run.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(named(run.err())).contains("ferry/town/gate.yaml is no more what was checked");
        assertThat(outside).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"--watch, one of them at a time", "--format=json, it goes without --format"})
    void whatItDoesNotGoWithIsSaid(String option, String sentence) {
        Jar.Run run = fix(option);

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.err()).contains(sentence);
        assertThat(Jar.run(home, "", "check", "--yes", pack.toString()).err()).contains("--yes goes with --fix.");
    }
}
