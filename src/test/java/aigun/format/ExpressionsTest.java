package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Condition;
import aigun.model.CounterpartId;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Report;
import aigun.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionsTest {
    private static final CounterpartId MURAVYOV = new CounterpartId("muravyov");
    private static final Scope RULE = Scope.rule(SmallNames.NAMES);
    private static final Scope COUNTERPART = RULE.within(MURAVYOV).remembering();

    @Test
    void orIsLooserThanAndWhichIsLooserThanNot() {
        assertReads("warned or moved and not sent", "(warned or (moved and not sent))");
        assertReads("not warned and moved", "(not warned and moved)");
        assertReads("(warned or moved) and sent", "((warned or moved) and sent)");
        assertReads("not not warned", "not not warned");
    }

    @Test
    void comparisonIsTighterThanNot() {
        assertReads("not trust >= 3", "not trust >= 3");
        assertReads("not trust >= 3 and warned", "(not trust >= 3 and warned)");
    }

    @Test
    void timesIsTighterThanPlusAndBothGoFromLeftToRight() {
        assertAmount("75 - 4 * (leverage + 2) - 2 * trust", "((75 - (4 * (leverage + 2))) - (2 * trust))");
        assertAmount("1 - 2 + 3", "((1 - 2) + 3)");
    }

    @Test
    void numbersMayHaveASign() {
        assertAmount("-3", "-3");
        assertAmount("+3", "3");
        assertAmount("trust - -3", "(trust - -3)");
        assertReads("leverage>=-3", "leverage >= -3");
    }

    @Test
    void hyphensBelongToNames() {
        assertReads("true-count", "true-count");
    }

    @Test
    void positionsAreComparedWhereTheyStand() {
        assertReads("draft.boundary >= river-mouth", "draft.boundary >= river-mouth");
        assertReads("proposal.boundary != nerchinsk", "proposal.boundary != nerchinsk");
        assertReads("settled(boundary) and touches(ussuri)", "(settled(boundary) and touches(ussuri))");
    }

    @Test
    void sidesAreEqualOrNot() {
        assertReads("side == qing", "side == qing");
        assertReads("side != qing", "not side == qing");
    }

    @Test
    void worthsAndReservationsAreNumbers() {
        assertReads(
                "worth(russia, proposal) + 3 >= reservation", "(worth(russia, proposal) + 3) >= reservation(muravyov)");
        assertReads("worth(qing) >= 44 + 2 * (5 - trust)", "worth(qing) >= (44 + (2 * (5 - trust)))");
        assertReads("reservation(muravyov) <= 60 or round == 3", "(reservation(muravyov) <= 60 or round == 3)");
    }

    @Test
    void memoryKnowsScenesAndMoves() {
        assertReads("seen(qing/lamp)", "seen(qing/lamp)");
        assertReads("taken(qing/lamp, give-the-bank)", "taken(qing/lamp, give-the-bank)");
        assertReads("taken(qing/table, cite note-of-1853)", "taken(qing/table, cite note-of-1853)");
    }

    @Test
    void whatIsDescribedReadsAsTheSameAgain() {
        for (String text : List.of(
                "warned or moved and not sent",
                "not (side != qing) and trust - -3 * 2 < worth(qing) - 1",
                "taken(qing/table, cite note-of-1853) and draft.ussuri < russian or always")) {
            Condition once = read(text);

            assertThat(read(once.describe())).isEqualTo(once);
        }
    }

    @Test
    void anExpressionMayBeInABlock() {
        assertThat(faultsOf("when: |\n  warned and\n  trrust >= 3\n")).isEqualTo("""
                        lamp.yaml:3:3: error: Nothing is called "trrust" here. [unknown-name]
                          3 |   trrust >= 3
                            |   ^^^^^^
                          hint: Did you mean "trust"?
                        """);
    }

    @Test
    void placesAreFoundInFoldedAndQuotedTexts() {
        assertThat(faultsOf("when: >-\n    warned\n\n    and trrust >= 3\n")).startsWith("lamp.yaml:4:9:");
        assertThat(faultsOf("when: 'warned and\n  trrust >= 3'\n")).startsWith("lamp.yaml:2:3:");
        assertThat(faultsOf("when: \"\\u0077arned and trrust >= 3\"\n")).startsWith("lamp.yaml:1:24:");
        assertThat(faultsOf("when: warned\n   and trrust >= 3\n")).startsWith("lamp.yaml:2:8:");
        assertThat(faultsOf("{when: warned and trrust >= 3}\n")).startsWith("lamp.yaml:1:19:");
        assertThat(faultsOf("when: |2\n   warned and\n    trrust >= 3\n")).startsWith("lamp.yaml:3:5:");
    }

    @Test
    void allUnknownNamesAreToldInOneRun() {
        assertThat(codesOf("wrned and draft.bundary == left-bank and draft.ussuri == comon and side == quing"))
                .containsExactly("unknown-name", "unknown-issue", "unknown-position", "unknown-side");
    }

    @Test
    void whatMayBeDeclaredInABrokenPlaceIsPassedOverInSilence() {
        Scope partly = Scope.rule(SmallNames.partly());

        assertThat(faults("wrned and trrust >= 2", partly)).isEmpty();
        assertThat(faults("seen(qing/nowhere)", partly.remembering())).isEmpty();
        assertThat(Expressions.condition(SmallNames.scalar("wrned"), partly, new ArrayList<>()))
                .isEmpty();
    }

    @Test
    void aReservationCannotReadAReservation() {
        Scope scope = Scope.reservation(SmallNames.NAMES, MURAVYOV);
        List<Diagnostic> sink = new ArrayList<>();

        assertThat(Expressions.amount(SmallNames.scalar("75 - reservation"), scope, sink))
                .isEmpty();
        assertThat(sink).extracting(fault -> fault.code().word()).containsExactly("not-here");
    }

    @Test
    void deepAndLongExpressionsAreRefused() {
        assertThat(codesOf("(".repeat(5000) + "warned")).containsExactly("expression");
        assertThat(codesOf("(".repeat(100) + "warned")).containsExactly("too-deep");
        assertThat(codesOf("not ".repeat(100) + "warned")).containsExactly("too-deep");
        assertThat(codesOf("trust" + " + trust".repeat(200) + " > 3")).containsExactly("expression");
    }

    @Test
    void aSumBeyondWholeNumbersIsRefused() {
        assertThat(codesOf("trust * 1000000 * 1000000 > 3")).contains("number-range");
    }

    private static void assertReads(String text, String described) {
        assertThat(read(text).describe()).isEqualTo(described);
    }

    private static void assertAmount(String text, String described) {
        List<Diagnostic> sink = new ArrayList<>();

        assertThat(Expressions.amount(SmallNames.scalar(text), COUNTERPART, sink)
                        .orElseThrow()
                        .describe())
                .isEqualTo(described);
        assertThat(sink).isEmpty();
    }

    private static Condition read(String text) {
        List<Diagnostic> sink = new ArrayList<>();
        Condition condition = Expressions.condition(SmallNames.scalar(text), COUNTERPART, sink)
                .orElseThrow(() -> new AssertionError(Report.of(sink)));
        assertThat(sink).isEmpty();
        return condition;
    }

    private static List<String> codesOf(String text) {
        return faults(text, RULE).stream().map(fault -> fault.code().word()).toList();
    }

    private static List<Diagnostic> faults(String text, Scope scope) {
        List<Diagnostic> sink = new ArrayList<>();
        Expressions.condition(SmallNames.scalar(text), scope, sink);
        return sink;
    }

    /** What is said of the condition under {@code when} in a file. */
    private static String faultsOf(String yaml) {
        Reading<Node> tree = Trees.read(new Source("lamp.yaml", yaml));
        assertThat(tree.diagnostics()).isEmpty();
        Node.Mapping root = (Node.Mapping) ((Reading.Good<Node>) tree).value();
        List<Diagnostic> sink = new ArrayList<>();
        Expressions.condition((Node.Scalar) root.value("when").orElseThrow(), RULE, sink);
        return Report.of(sink);
    }
}
