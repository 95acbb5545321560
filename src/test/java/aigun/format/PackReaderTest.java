package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Choice;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Treaty;
import aigun.model.Way;
import aigun.source.Code;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackReaderTest {
    private static final String PEOPLE = """
            people:
              otto: {name: Otto, role: speaker of the south bank, names: [Otho], sources: [town-book]}
              ada: {name: Ada, invented: true, about: She keeps the door.}
            """;

    @Test
    void scenesAreFoundByTheirPathsAndSorted() throws IOException {
        assertThat(sound().scenes().stream().map(scene -> scene.id().text()))
                .containsExactly(
                        "hall/door",
                        "hall/no-ferry",
                        "hall/river",
                        "hall/signed",
                        "hall/stairs",
                        "hall/storm",
                        "hall/table");
    }

    @Test
    void choicesKeepTheirOrderAndSayWhatFollows() throws IOException {
        Way.Choose way = (Way.Choose) scene("hall/door").way();

        assertThat(way.choices().stream().map(choice -> choice.id().text()))
                .containsExactly("bow", "show-the-letter", "ask-a-tenth");
        assertThat(way.choices().get(0).effects().stream().map(effect -> effect.describe()))
                .containsExactly("trust + 1", "flag letter when trust >= 3");
        assertThat(((Choice.Then.Go) way.choices().get(1).then()).next().describe())
                .isEqualTo("taken(hall/door, bow) -> hall/stairs; always -> hall/door; ");
        assertThat(((Choice.Then.Ask) way.choices().get(2).then()).terms()).hasToString("[toll=tenth]");
    }

    @Test
    void aPassageIsToldUnderTheConditionOfWhoeverIncludesIt() throws IOException {
        List<Paragraph> text = scene("hall/door").text();

        assertThat(text.stream().map(paragraph -> paragraph.when().describe()))
                .containsExactly("always", "seen(hall/door)", "not warned", "(not warned and trust <= 1)");
        assertThat(text.get(3).id()).isEqualTo("colder");
    }

    @Test
    void aTableHasItsMovesAndItsIssues() throws IOException {
        Table table = ((Way.Bargain) scene("hall/table").way()).table();

        assertThat(table.issues()).hasToString("[toll, landing]");
        assertThat(table.ask().replies().stream().map(reply -> reply.id())).containsExactly("cold", "warm");
        assertThat(table.waiting().replies().get(0).id()).isEqualTo("1");
        assertThat(table.broken().describe()).isEqualTo("always -> hall/no-ferry; ");
    }

    @Test
    void aCounterpartReadsItsOwnReservation() throws IOException {
        Counterpart otto = sound().counterparts().get(0);

        assertThat(otto.reservation().base().describe()).isEqualTo("(9 - trust)");
        assertThat(otto.rules().get(1).reply().when().describe())
                .isEqualTo("(letter and touches(landing) and (worth(south, proposal) + 2) >= reservation(otto))");
    }

    @Test
    void clausesFollowTheOrderOfTheIssues() throws IOException {
        Pack pack = sound();

        assertThat(pack.treaties().get(0).clauses().stream().map(Treaty.Clause::issue))
                .containsExactlyElementsOf(pack.issues().stream().map(Issue::id).toList());
        assertThat(pack.treaties().get(0).clauses().get(1).standing()).isEqualTo(new Treaty.Standing.Silent());
    }

    @Test
    void whatThePlayerKnewAtATableIsReadWithoutTheProposal() throws IOException {
        String judged = "sources: [town-book], informed: letter";
        Table table = ((Way.Bargain) scene("hall/table").way()).table();

        assertThat(table.judged().get(0).evidence().informed().describe()).isEqualTo("letter");
        assertThat(table.cites().get(0).move().evidence().informed().describe()).isEqualTo("trust >= 1");
        assertThat(PackReader.read(Edits.replaced(
                                Fixtures.sound(), "hall/table.yaml", judged, judged + " and touches(toll)"))
                        .diagnostics())
                .extracting(fault -> fault.code().word())
                .containsExactly("not-here");
    }

    @Test
    void marksAndLinksAreKeptInTheProse() throws IOException {
        Prose.Block.Text block = (Prose.Block.Text)
                scene("hall/door").text().get(0).prose().blocks().get(0);

        assertThat(block.spans()).contains(new Prose.Span.Mark(Prose.Span.Mark.INVENTED));
        assertThat(block.spans()).contains(new Prose.Span.Link("ada", List.of(new Prose.Span.Words("Ada"))));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        List<PackFile> files = new ArrayList<>(Fixtures.sound());
        Collections.reverse(files);

        assertThat(good(files)).isEqualTo(sound());
    }

    @Test
    void aLongPartMayStandInAFileOfItsOwn() throws IOException {
        String beneath = PEOPLE.replace("people:\n", "");
        List<PackFile> files = Edits.replaced(Fixtures.sound(), "pack.yaml", "people:\n" + beneath, "");

        assertThat(good(Edits.with(files, "people.yaml", PEOPLE))).isEqualTo(sound());
    }

    @Test
    void aSceneInJsonIsTheSameScene() throws IOException {
        String yaml = "title: The storm\ntext: The river comes up the stairs.\nending: {kind: storm, signed: false}\n";
        List<PackFile> files = new ArrayList<>(Fixtures.sound());
        files.removeIf(file -> file.path().equals("hall/storm.json"));

        assertThat(good(Edits.with(files, "hall/storm.yaml", yaml))).isEqualTo(sound());
    }

    @Test
    void filesThatAreNoYamlAndNoJsonArePassedOver() throws IOException {
        List<PackFile> files = Edits.with(Fixtures.sound(), "hall/notes.txt", "[");

        assertThat(good(Edits.with(files, "schema/scene.json", "{"))).isEqualTo(sound());
        assertThat(good(Edits.with(files, ".vscode/settings.json", "{"))).isEqualTo(sound());
        assertThat(good(Edits.with(files, "hall/.draft.yaml", "["))).isEqualTo(sound());
    }

    /** Some editors save so, and hide the end of the name. */
    @Test
    void aPackFileThatIsCalledATextFileIsTheOneThatIsMissed() {
        PackFile file = new PackFile("pack.yaml.txt", "format: 1".getBytes(StandardCharsets.UTF_8));

        assertThat(PackReader.read(List.of(file)).diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNKNOWN_FILE);
            assertThat(fault.hint()).isEqualTo("Call it pack.yaml.");
        });
    }

    @Test
    void aSoundPackSurvivesBeingWrittenAndRead() throws IOException {
        Compiled pack = new Compiled(sound(), "hash", "story");

        assertThat(PackCodec.read(PackCodec.write(pack))).contains(pack);
    }

    @Test
    void nothingIsGivenOfAPackWithAnError() throws IOException {
        List<PackFile> files = Edits.replaced(Fixtures.sound(), "hall/stairs.yaml", "hall/table", "hall/tabel");

        assertThat(PackReader.read(files)).isInstanceOf(Reading.Bad.class);
    }

    @Test
    void aPaperIsHeldUnderItsCondition() throws IOException {
        assertThat(sound().papers().get(0).held().describe()).isEqualTo("letter");
        assertThat(sound().papers().get(0).held()).isNotEqualTo(Condition.always());
    }

    private static Scene scene(String id) throws IOException {
        return sound().scenes().stream()
                .filter(scene -> scene.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Pack sound() throws IOException {
        return good(Fixtures.sound());
    }

    private static Pack good(List<PackFile> files) {
        Reading<Pack> reading = PackReader.read(files);
        assertThat(reading.diagnostics()).isEmpty();
        return ((Reading.Good<Pack>) reading).value();
    }
}
