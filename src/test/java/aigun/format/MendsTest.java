package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Mend;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What mends do to the packs they are offered for. */
class MendsTest {
    private static final String SLIP = "hall/stairs.yaml";

    /** Each fixture's faults that have a mend, and the mend: what else could be meant would be seen here. */
    @Test
    void whatIsMendedHowIsAsItWas() throws IOException {
        StringBuilder mends = new StringBuilder();
        for (String fixture : Fixtures.codes()) {
            for (Diagnostic told : PackReader.read(Fixtures.of(fixture)).diagnostics()) {
                told.mends().forEach(mend -> mends.append(line(told, mend)));
            }
        }

        Golden.assertMatches("check/mends", mends.toString());
    }

    private static String line(Diagnostic told, Mend mend) {
        if (mend instanceof Mend.Replace replace) {
            return told.code().word() + ": " + replace.place() + " " + written(replace) + " -> " + replace.text()
                    + "\n";
        }
        return told.code().word() + ": " + told.location() + " new " + ((Mend.Create) mend).path() + "\n";
    }

    private static String written(Mend.Replace mend) {
        String line = mend.place().source().line(mend.place().line());
        int from = line.offsetByCodePoints(0, mend.place().column() - 1);
        return line.substring(from, line.offsetByCodePoints(from, mend.place().length()));
    }

    @Test
    void whatWasMendedIsNotToldAgainAndNothingElseIs() throws IOException {
        for (String fixture : Fixtures.codes()) {
            List<PackFile> files = Fixtures.of(fixture);
            List<Diagnostic> told = PackReader.read(files).diagnostics();
            List<PackFile> mended = mended(files);

            List<String> left = new ArrayList<>();
            told.stream().filter(each -> each.mends().isEmpty()).forEach(each -> left.add(each.message()));
            if (!mended.equals(files) && told.size() - left.size() < told.size()) {
                assertThat(PackReader.read(mended).diagnostics())
                        .as(fixture)
                        .extracting(Diagnostic::message)
                        .isSubsetOf(left);
            }
        }
    }

    private static List<PackFile> mended(List<PackFile> files) {
        List<PackFile> mended = files;
        for (MendedFile file : MendedFile.of(files, PackReader.read(files).diagnostics())) {
            mended = Edits.with(mended, file.path(), file.after());
        }
        return mended;
    }

    private static List<Mend> mends(List<PackFile> files) {
        return PackReader.read(files).diagnostics().stream()
                .flatMap(told -> told.mends().stream())
                .toList();
    }

    @Test
    void everyOtherByteStays() throws IOException {
        String before = "\uFEFF# Über die Treppe 😀\r\ntitle:   \"On the stairs\"   # so\r\nnext: 'hall/tabel'\r\n"
                + "present: [ otto,adda ]\r\nmargin: \"😀 [Ada](adda), [Otto](otto).[^town-bok]\"";
        List<PackFile> files = Edits.with(Fixtures.sound(), SLIP, before);

        assertThat(Edits.text(mended(files), SLIP))
                .isEqualTo(
                        before.replace("tabel", "table").replace("adda", "ada").replace("bok", "book"));
    }

    @Test
    void aFileOfJsonIsMendedWithinItsQuotes() throws IOException {
        String before = "{\"title\": \"On the landing\", \"nxt\": \"hall/tabel\"}";
        List<PackFile> files = Edits.with(Fixtures.sound(), "hall/landing.json", before);

        String once = Edits.text(mended(files), "hall/landing.json");
        assertThat(once).isEqualTo(before.replace("nxt", "next").replace("tabel", "table"));
    }

    @Test
    void whatWouldStandThereTwiceIsNoMend() throws IOException {
        for (String scene : List.of(
                "title: Stairs\ntitel: Steps\nnext: hall/table\n",
                "title: Stairs\npresent: [otto, oto]\nnext: hall/table\n",
                "title: Stairs\neffects: [{add: {trust: 1, trusts: 2}}]\nnext: hall/table\n")) {
            List<PackFile> files = Edits.with(Fixtures.sound(), SLIP, scene);

            assertThat(PackReader.read(files).diagnostics()).as(scene).hasSize(1);
            assertThat(mends(files)).as(scene).isEmpty();
        }
    }

    @Test
    void aTextThatIsWrittenInAnotherWayThanItReadsIsLeftAlone() throws IOException {
        for (String place : List.of("\"h\\x61l\"", "|-\n  hal", ">-\n  hal\n")) {
            String scene = "title: Stairs\nnext: hall/table\nplace: " + place;
            List<PackFile> files = Edits.with(Fixtures.sound(), SLIP, scene);

            assertThat(PackReader.read(files).diagnostics())
                    .as(place)
                    .extracting(Diagnostic::code)
                    .containsOnly(Code.UNKNOWN_PLACE);
            assertThat(mends(files)).as(place).isEmpty();
        }
    }

    @Test
    void aSceneThatIsMissingIsBegunOnceAndThePackIsSoundWithIt() throws IOException {
        List<PackFile> files = Edits.with(
                Fixtures.sound(),
                SLIP,
                "title: Stairs\nnext: [{when: letter, to: attic/null-1}, {to: attic/null-1}]\n");

        assertThat(mends(files)).hasSize(2).containsOnly(mends(files).get(0));
        List<PackFile> mended = mended(files);
        assertThat(Edits.text(mended, "attic/null-1.yaml")).contains("title: \"Null 1\"");
        assertThat(PackReader.read(mended).diagnostics()).isEmpty();
    }

    @Test
    void noSceneIsBegunWhereNoneCanBeOrWhereOneWasOnce() throws IOException {
        for (String next : List.of("cellar", "treaties/cellar", "tests/cellar", "schema/cellar")) {
            assertThat(mends(Edits.with(Fixtures.sound(), SLIP, "title: Stairs\nnext: " + next + "\n")))
                    .as(next)
                    .isEmpty();
        }
        String path = "start: north\ndecisions: [attic/ladder: climb]\nexpect: {ending: attic/roof}\n";
        assertThat(mends(Edits.with(Fixtures.sound(), "tests/attic.yaml", path)))
                .isEmpty();
    }

    @Test
    void twoMendsOfOnePlaceWriteOnce() {
        byte[] bytes = "next: hall/tabel\n".getBytes(StandardCharsets.UTF_8);
        aigun.source.Source source = new aigun.source.Source("hall/a.yaml", "next: hall/tabel\n");
        Mend first = new Mend.Replace(new aigun.source.Location(source, 1, 7, 10), "hall/table");
        Mend within = new Mend.Replace(new aigun.source.Location(source, 1, 12, 5), "door");
        Diagnostic told = Diagnostic.error(Code.UNKNOWN_SCENE, source.at(1, 7), "No.");

        assertThat(MendedFile.of(
                        List.of(new PackFile("hall/a.yaml", bytes)),
                        List.of(told.withMend(first), told.withMend(within))))
                .containsExactly(new MendedFile("hall/a.yaml", "next: hall/tabel\n", "next: hall/table\n"));
    }
}
