package aigun.author;

import static aigun.Parts.level;
import static aigun.Parts.not;
import static aigun.Parts.raised;
import static aigun.Parts.stands;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a condition of the ferry can be changed to, and which answers to it tell the change. */
class ConditionVariantsTest {
    private static final Condition TRUSTED = level(FerryPack.TRUST, Comparison.AT_LEAST, 3);
    private static final Condition LETTER = raised(FerryPack.LETTER);
    private static final Condition WARNED = raised(FerryPack.WARNED);

    @Test
    void aNumberGoesAStepUpAndDown() {
        assertThat(variants(TRUSTED)).containsExactly("trust >= 4 HELD", "trust >= 2 FAILED");
    }

    @Test
    void anEqualityTurnsIntoItsOppositeAsWell() {
        assertThat(variants(level(FerryPack.TRUST, Comparison.EQUAL, 3)))
                .containsExactly("trust == 4 EITHER", "trust == 2 EITHER", "trust != 3 EITHER");
    }

    @Test
    void noComparisonIsMadeThatCantDiffer() {
        assertThat(variants(level(FerryPack.TRUST, Comparison.AT_LEAST, 1))).containsExactly("trust >= 2 HELD");
        assertThat(variants(level(FerryPack.TRUST, Comparison.LESS, 5))).containsExactly("trust < 4 HELD");
        assertThat(variants(level(FerryPack.TRUST, Comparison.EQUAL, 0)))
                .containsExactly("trust == 1 EITHER", "trust != 0 EITHER");
    }

    @Test
    void aNumberMayStandFirst() {
        Condition first =
                new Condition.Compare(new Amount.Fixed(3), Comparison.LESS, new Amount.Level(FerryPack.TRUST));

        assertThat(variants(first)).containsExactly("4 < trust HELD", "2 < trust FAILED");
    }

    @Test
    void ofTwoAmountsTheSignChangesOrWhatNumbersTheyHave() {
        Amount trust = new Amount.Level(FerryPack.TRUST);
        Amount clock = new Amount.Level(FerryPack.CLOCK);
        Amount more = new Amount.Sum(new Amount.Product(new Amount.Fixed(2), clock), new Amount.Fixed(1));

        assertThat(variants(new Condition.Compare(trust, Comparison.MORE, clock)))
                .containsExactly("trust >= clock FAILED");
        assertThat(variants(new Condition.Compare(trust, Comparison.MORE, more)))
                .containsExactly(
                        "trust > ((3 * clock) + 1) EITHER",
                        "trust > ((1 * clock) + 1) EITHER",
                        "trust > ((2 * clock) + 2) EITHER",
                        "trust > ((2 * clock) + 0) EITHER");
    }

    @Test
    void aPositionGoesAStepAlongItsIssue() {
        assertThat(variants(stands(Comparison.EQUAL, FerryPack.TENTH)))
                .containsExactly(
                        "draft.toll == fifth EITHER", "draft.toll == free EITHER", "draft.toll != tenth EITHER");
        assertThat(variants(stands(Comparison.AT_MOST, FerryPack.TENTH))).containsExactly("draft.toll <= free HELD");
    }

    @Test
    void ofSeveralPartsEachIsLeftOutAndEachIsChanged() {
        assertThat(variants(new Condition.And(List.of(LETTER, TRUSTED, WARNED))))
                .containsExactly(
                        "(trust >= 3 and warned) FAILED",
                        "(letter and warned) FAILED",
                        "(letter and trust >= 3) FAILED",
                        "(letter and trust >= 4 and warned) HELD",
                        "(letter and trust >= 2 and warned) FAILED");
        assertThat(variants(new Condition.Or(List.of(LETTER, TRUSTED))))
                .containsExactly(
                        "trust >= 3 HELD",
                        "letter HELD",
                        "(letter or trust >= 4) HELD",
                        "(letter or trust >= 2) FAILED");
    }

    @Test
    void whatIsDeniedIsToldTheOtherWayRound() {
        assertThat(variants(not(new Condition.And(List.of(LETTER, TRUSTED)))))
                .containsExactly(
                        "not trust >= 3 HELD",
                        "not letter HELD",
                        "not (letter and trust >= 4) FAILED",
                        "not (letter and trust >= 2) HELD");
    }

    @Test
    void aFlagAloneHasNothingInItToChange() {
        assertThat(variants(LETTER)).isEmpty();
    }

    @Test
    void onlyThePartThatIsChangedIsTold() {
        Amount less = new Amount.Difference(new Amount.Level(FerryPack.CLOCK), new Amount.Fixed(2));
        Condition apart = new Condition.Compare(
                new Amount.Level(FerryPack.TRUST), Comparison.LESS, new Amount.Product(new Amount.Fixed(3), less));
        Condition whole = new Condition.Or(List.of(not(new Condition.And(List.of(LETTER, TRUSTED))), apart));

        assertThat(new ConditionVariants(FerryPack.PACK).of(whole))
                .extracting(each -> each.before() + " -> " + each.after())
                .containsExactly(
                        "not (letter and trust >= 3) -> ",
                        "trust < (3 * (clock - 2)) -> ",
                        "letter -> ",
                        "trust >= 3 -> ",
                        "trust >= 3 -> trust >= 4",
                        "trust >= 3 -> trust >= 2",
                        "(3 * (clock - 2)) -> (4 * (clock - 2))",
                        "(3 * (clock - 2)) -> (2 * (clock - 2))",
                        "(clock - 2) -> (clock - 3)",
                        "(clock - 2) -> (clock - 1)");
    }

    private static List<String> variants(Condition condition) {
        return new ConditionVariants(FerryPack.PACK)
                .of(condition).stream()
                        .map(each -> each.condition().describe() + " " + each.tells())
                        .toList();
    }
}
