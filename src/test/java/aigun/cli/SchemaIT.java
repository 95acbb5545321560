package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.format.Schemas;
import aigun.report.SchemaJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas by the jar, for an author's editor. */
class SchemaIT {
    @TempDir
    private Path home;

    private Jar.Run run(String... arguments) {
        return Jar.run(home, "", arguments);
    }

    private Path made() {
        Path pack = home.resolve("old-well");
        assertThat(run("new", pack.toString()).exit()).isZero();
        return pack;
    }

    @Test
    void theKindsAreListedAndOneIsPrinted() {
        Jar.Run one = run("schema", "traits");

        Golden.assertMatches("schema/kinds", run("schema").out());
        assertThat(one.err()).isEmpty();
        Golden.assertMatches("schema/traits", one.out());
    }

    @Test
    void aNewPackHasThemAndIsTheSameWithoutThem() throws IOException {
        Path pack = made();

        for (Schemas.Kind kind : Schemas.kinds()) {
            assertThat(pack.resolve("schema").resolve(kind.file())).hasContent(SchemaJson.of(Schemas.of(kind)));
        }
        assertThat(run("check", "--strict", pack.toString()).out()).contains("sound. 6 scenes, 0 warnings.");
    }

    @Test
    void olderOnesAreWrittenAnew() throws IOException {
        Path pack = made();
        Path scene = Files.writeString(pack.resolve("schema/scene.json"), SchemaJson.begin(Schemas.DRAFT) + "}");
        Files.delete(pack.resolve("schema/map.json"));

        Jar.Run written = run("schema", "--write", pack.toString());

        assertThat(written.out()).contains("schema: schemas of 17 kinds of files.");
        assertThat(scene).content().contains("What the player does, as an act.");
        assertThat(pack.resolve("schema/map.json")).exists();
        assertThat(run("schema", "-o", home.resolve("else/where").toString()).exit())
                .isZero();
        assertThat(home.resolve("else/where/scene.json")).hasSameBinaryContentAs(scene);
    }

    /** The map of a pack has the name of its schema. */
    @Test
    void anAuthorsOwnFileStays() throws IOException {
        Path pack = made();
        Path map = Files.writeString(pack.resolve("map.json"), "{\"map\": {}}");

        Jar.Run run = run("schema", "-o", pack.toString());

        assertThat(run.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(run.err()).contains("map.json is there and is no schema of ours; nothing was written.");
        assertThat(map).hasContent("{\"map\": {}}");
        assertThat(pack.resolve("scene.json")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schema scnee | There is no kind of file \"scnee\". Did you mean \"scene\"?",
                "schema nothing | There are: pack, scene, counterpart,",
                "schema scene -o . | Ask for one kind, or for all of them with --write or -o.",
                "schema --write . -o . | Ask for one kind, or for all of them with --write or -o.",
                "schema --write src | src is no pack: there is no pack.yaml in it.",
                "schema --write nowhere | nowhere is no pack: there is no pack.yaml in it.",
                "schema scene pack | More than \"schema\" takes: pack"
            })
    void whatCannotBeAskedForIsSaid(String arguments, String sentence) {
        Jar.Run run = run(arguments.split(" ", -1));

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.err()).contains(sentence);
        assertThat(Path.of("scene.json")).doesNotExist();
    }
}
