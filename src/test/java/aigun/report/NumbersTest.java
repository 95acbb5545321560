package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.author.Count;
import aigun.author.Share;
import aigun.screen.Messages;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers numbers = new Numbers(Messages.parse("""
            number.at-least = at least {0}
            number.infinite = without end
            number.about-power = about {0} * 10^{1}
            explore.between = {0} to {1}
            explore.one-in = 1 in {0}
            """));

    @Test
    void aNumberOfPathsIsExactAsLongAsItCanBeRead() {
        assertThat(exactly("0")).isEqualTo("0");
        assertThat(exactly("999")).isEqualTo("999");
        assertThat(exactly("1315486032")).isEqualTo("1,315,486,032");
        assertThat(exactly("123456789012345678901234567890")).isEqualTo("123,456,789,012,345,678,901,234,567,890");
        assertThat(exactly("1234567890123456789012345678901")).isEqualTo("about 1.235 * 10^30");
        assertThat(exactly("9".repeat(40))).isEqualTo("about 1.000 * 10^40");
        assertThat(numbers.count(new Count.AtLeast(BigInteger.TEN))).isEqualTo("at least 10");
        assertThat(numbers.count(new Count.Infinite())).isEqualTo("without end");
    }

    @Test
    void aSmallShareIsOneInSoMany() {
        assertThat(share(1, 1)).isEqualTo("100.0 %");
        assertThat(share(0.4125, 0.4125)).isEqualTo("41.3 %");
        assertThat(share(0.001, 0.001)).isEqualTo("0.1 %");
        assertThat(share(0.0005, 0.0005)).isEqualTo("1 in 2,000");
        assertThat(share(1e-40, 1e-40)).isEqualTo("1 in about 1.000 * 10^40");
        assertThat(share(0, 0)).isEqualTo("0 %");
    }

    @Test
    void aShareThatIsNotKnownExactlyIsTwo() {
        assertThat(share(0.125, 0.625)).isEqualTo("12.5 % to 62.5 %");
        assertThat(share(0.3, 0.30001)).isEqualTo("30.0 %");
        assertThat(share(0, 1)).isEqualTo("0 % to 100.0 %");
    }

    @Test
    void memoryIsInUnitsOfAThousand() {
        assertThat(Numbers.bytes(999)).isEqualTo("999 bytes");
        assertThat(Numbers.bytes(61_632)).isEqualTo("61.6 kB");
        assertThat(Numbers.bytes(480_000_000)).isEqualTo("480 MB");
        assertThat(Numbers.bytes(0)).isEqualTo("0 bytes");
    }

    private String exactly(String number) {
        return numbers.count(new Count.Exactly(new BigInteger(number)));
    }

    private String share(double least, double most) {
        return numbers.share(new Share(least, most));
    }
}
