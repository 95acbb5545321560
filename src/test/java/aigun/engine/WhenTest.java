package aigun.engine;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.Parts;
import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenTest {
    private static final Lexicon LEXICON = Lexicon.of(FerryPack.PACK);
    private static final Slots SLOTS = LEXICON.slots();

    @Test
    void aConditionTellsTheBitsItReads() {
        Condition trustOrLetter = new Condition.Or(
                List.of(Parts.level(FerryPack.TRUST, Comparison.MORE, 2), Parts.not(Parts.raised(FerryPack.LETTER))));

        assertThat(read(trustOrLetter))
                .containsExactly(bits(SLOTS.track(FerryPack.TRUST), SLOTS.flag(FerryPack.LETTER)));
    }

    @Test
    void aReservationReadsWhatItIsMadeOf() {
        Condition firm = new Condition.Compare(
                new Amount.Reserve(FerryPack.OTTO),
                Comparison.LESS,
                new Amount.Worth(FerryPack.SOUTH, Amount.Terms.DRAFT));

        assertThat(read(firm))
                .containsExactly(bits(
                        SLOTS.track(FerryPack.TRUST),
                        SLOTS.flag(FerryPack.WARNED),
                        SLOTS.issue(FerryPack.TOLL),
                        SLOTS.issue(FerryPack.LANDING)));
    }

    @Test
    void whatIsKnownBeforehandReadsNothing() {
        Amount two = new Amount.Sum(new Amount.Fixed(1), new Amount.Fixed(1));
        Condition known = new Condition.Compare(two, Comparison.EQUAL, new Amount.Fixed(2));

        assertThat(read(known)).containsOnly(0);
        assertThat(LEXICON.when(known).holds(words())).isTrue();
        assertThat(LEXICON.when(Parts.not(known)).holds(words())).isFalse();
    }

    @Test
    void anIssueThatIsOpenComparesWithNothing() {
        for (Comparison comparison : Comparison.values()) {
            assertThat(LEXICON.when(Parts.stands(comparison, FerryPack.TENTH)).holds(words()))
                    .as(comparison.sign())
                    .isFalse();
        }
        assertThat(LEXICON.when(new Condition.Settled(FerryPack.TOLL)).holds(words()))
                .isFalse();
    }

    @Test
    void numbersWrapAroundAsTheyDoInJava() {
        Amount most = new Amount.Fixed(Integer.MAX_VALUE);
        Condition wrapped = new Condition.Compare(
                new Amount.Sum(new Amount.Sum(most, new Amount.Level(FerryPack.TRUST)), new Amount.Fixed(1)),
                Comparison.LESS,
                new Amount.Fixed(0));

        assertThat(LEXICON.when(wrapped).holds(words())).isTrue();
    }

    @Test
    void aSceneThatNoRuleRemembersIsAskedOfThePast() {
        Condition seen = new Condition.Seen(FerryPack.HALL);

        assertThat(read(seen)).containsOnly(0);
        assertThat(LEXICON.when(seen, Past.NONE).holds(words())).isFalse();
    }

    private static long[] words() {
        return new long[SLOTS.words()];
    }

    private static long[] read(Condition condition) {
        long[] bits = words();
        LEXICON.when(condition).read(bits);
        return bits;
    }

    private static long[] bits(Slot... slots) {
        long[] bits = words();
        for (Slot slot : slots) {
            slot.mark(bits);
        }
        return bits;
    }
}
