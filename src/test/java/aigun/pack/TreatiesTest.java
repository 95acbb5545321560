package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.Term;
import aigun.model.Treaty;
import aigun.play.TreatySheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the real treaties say, and do not say, beside a draft. */
class TreatiesTest {
    private static final IssueId THIRD = new IssueId("third");

    @ParameterizedTest
    @CsvSource({
        "nerchinsk-1689, navigation third",
        "kyakhta-1727, ussuri navigation third villages",
        "aigun-1858, ''",
        "tientsin-1858, navigation villages",
        "peking-1860, ''"
    })
    void aTreatyIsSilentWhereTheDossierHasNothingInItAndNowhereElse(String treaty, String silent) {
        List<String> found = new ArrayList<>();
        for (TreatySheet.Row row : sheet(Draft.EMPTY).rows()) {
            if (standing(row, treaty) instanceof Treaty.Standing.Silent) {
                found.add(row.issue().id().text());
            }
        }

        assertThat(String.join(" ", found)).isEqualTo(silent);
    }

    @Test
    void toAgreeOnSayingNothingOfOtherFlagsIsNotTheSilenceOfATreaty() {
        Draft draft = Draft.EMPTY.with(new Term(THIRD, new PositionId("silent")));
        TreatySheet.Row row = sheet(draft).rows().stream()
                .filter(each -> each.issue().id().equals(THIRD))
                .findFirst()
                .orElseThrow();

        assertThat(row.yours()).extracting(Issue.Position::name).containsExactly("not mentioned");
        assertThat(standing(row, "nerchinsk-1689")).isEqualTo(new Treaty.Standing.Silent());
        assertThat(row.isAlike()).isFalse();
    }

    private static TreatySheet sheet(Draft draft) {
        return TreatySheet.of(STORY.pack(), draft);
    }

    private static Treaty.Standing standing(TreatySheet.Row row, String treaty) {
        List<TreatySheet.Clause> all = new ArrayList<>(row.compared());
        all.addAll(row.others());
        return all.stream()
                .filter(clause -> clause.treaty().id().text().equals(treaty))
                .findFirst()
                .orElseThrow()
                .clause()
                .standing();
    }
}
