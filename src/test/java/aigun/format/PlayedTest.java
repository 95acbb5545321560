package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.source.Code;
import aigun.source.CodeKind;
import aigun.source.Diagnostic;
import aigun.source.Report;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What shows in play alone, told where it is written. */
class PlayedTest {
    /** The wrong example of each explanation, with all that is told of it. */
    @TestFactory
    Stream<DynamicTest> eachIsToldAtItsPlaceWithAWayToSeeIt() {
        return Stream.of(Code.values())
                .filter(code -> code.kind() == CodeKind.PLAY)
                .map(code -> DynamicTest.dynamicTest(code.word(), () -> {
                    String wrong = ExplanationsTest.of(code).wrong();

                    Golden.assertMatches(
                            "played/" + code.word(), Report.of(Played.told(ExamplePack.of(wrong, Fixtures.played()))));
                }));
    }

    @Test
    void nothingIsToldOfASoundPack() throws IOException {
        assertThat(Report.of(Played.told(Fixtures.played()))).isEmpty();
    }

    @Test
    void aNoteKeepsQuietWhatIsMeant() throws IOException {
        String beside = """
                # hall/table.yaml
                text:
                  - The lamp is lit.
                  - {when: letter, text: The old letter lies in your pocket.}
                  - {when: trust >= 2, text: Otto offers you a chair.} # meant: paragraph-always
                """;
        String above = beside.replace(" # meant: paragraph-always", "")
                .replace("  - {when: trust", "  # meant: paragraph-always\n  # It may change.\n  - {when: trust");

        assertThat(told(beside)).isEmpty();
        assertThat(told(above)).isEmpty();
    }

    @Test
    void aNoteMayGiveItsReasonAndStandAboveAGap() throws IOException {
        assertThat(told("""
                # hall/table.yaml
                text:
                  - The lamp is lit.
                  - {when: letter, text: The old letter lies in your pocket.}
                  # meant: Paragraph-Always, since trust may yet fall below that.

                  - {when: trust >= 2, text: Otto offers you a chair.}
                """)).isEmpty();
    }

    @Test
    void whatIsToldInAStoryIsNoNote() throws IOException {
        String told = told("""
                # hall/table.yaml
                text:
                  - {when: letter, text: 'The old letter. # meant: paragraph-always'}
                  - |
                    It reads:
                    # meant: paragraph-always
                  - {when: trust >= 2, text: Otto offers you a chair.}
                """);

        assertThat(told).contains("[paragraph-always]").doesNotContain("[unmeant]");
    }

    @Test
    void ofAPassageThatStandsTwiceEachPlaceIsToldOf() throws IOException {
        List<Diagnostic> told = Played.told(ExamplePack.of("""
                # pack.yaml
                passages:
                  lamp: [{id: dark, when: trust == 5, text: It is dark.}]
                # hall/table.yaml
                text:
                  - {include: lamp, when: trust == 3}
                  - {include: lamp, when: letter}
                  - {id: dark, when: letter, text: The old letter lies in your pocket.}
                """, Fixtures.played()));

        assertThat(told)
                .extracting(each -> each.location().toString())
                .containsExactly("hall/table.yaml:3:27", "hall/table.yaml:4:27");
    }

    @Test
    void aPassageThatIsNeverShownIsToldOfOnce() throws IOException {
        String told = told("""
                # pack.yaml
                passages:
                  lamp:
                    - {when: letter, text: You could read by it.}
                    - It is dark.
                    - {when: trust >= 3, text: He sits in the dark.}
                # hall/table.yaml
                text:
                  - {when: letter, text: The old letter lies in your pocket.}
                  - {include: lamp, when: trust == 5}
                """);

        assertThat(told).containsOnlyOnce("[paragraph-never]").contains("since \"trust == 5\" never holds");
    }

    @Test
    void aConditionOfWhatCanBeDoneOnceIsToldThoughItIsDone() throws IOException {
        String told = told("""
                # hall/yard.yaml
                title: In the yard
                choices:
                  call:
                    label: Call for the groom.
                    when: trust >= 2
                    locked: He would not come.
                    once: true
                    next: hall/yard
                    status: plausible
                    grade: D
                    because: He was there.
                  wait:
                    label: Wait until you are called.
                    next: hall/table
                    status: plausible
                    grade: D
                    because: There was time.
                # hall/door.yaml
                choices:
                  search:
                    next: hall/yard
                """);

        assertThat(told).contains("\"trust >= 2\" always holds when it is asked. [condition-always]");
    }

    /** That a paper is held is no condition of the table, and none to leave out. */
    @Test
    void aPaperThatIsAlwaysHeldMayBeLaidDownOnOneCondition() throws IOException {
        String paper = """
                # papers.yaml
                papers:
                  old-note: {title: A note, held: trust >= 2, text: It is about the flood., sources: [town-book]}
                # hall/table.yaml
                table:
                  cite:
                    old-note:
                      label: Lay down the note.
                      locked: You have no note.
                      replies:
                        - text: He reads it.
                      status: plausible
                      grade: D
                      because: It was there.
                """;

        assertThat(told(paper)).isEmpty();
        assertThat(told(paper + "      when: trust >= 1\n"))
                .contains("\"trust >= 1\" always holds when it is asked. [condition-always]");
    }

    @Test
    void aNoteKeepsQuietNothingElse() throws IOException {
        List<Diagnostic> told = Played.told(ExamplePack.of("""
                # hall/table.yaml
                text:
                  - The lamp is lit.
                  - {when: letter, text: The old letter lies in your pocket.}
                  # meant: paragraph-never
                  - {when: trust >= 2, text: Otto offers you a chair.}
                """, Fixtures.played()));

        assertThat(told).extracting(Diagnostic::code).containsExactly(Code.PARAGRAPH_ALWAYS, Code.UNMEANT);
    }

    private static String told(String example) throws IOException {
        return Report.of(Played.told(ExamplePack.of(example, Fixtures.played())));
    }
}
