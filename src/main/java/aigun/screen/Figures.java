package aigun.screen;

import aigun.author.Count;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Large numbers as a person reads them; the same in every country. */
public final class Figures {
    /** Longer ones are rounded, for nobody reads them. */
    private static final int DIGITS_MAX = 30;

    private static final MathContext ROUNDED = new MathContext(4, RoundingMode.HALF_UP);
    private static final int GROUP = 3;

    private final Messages messages;

    public Figures(Messages messages) {
        this.messages = messages;
    }

    /** With commas between groups of three digits. */
    public static String grouped(BigInteger number) {
        StringBuilder text = new StringBuilder(number.toString());
        for (int at = text.length() - GROUP; 0 < at; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** Exact as long as it can be read, then four digits and a power of ten. */
    public String count(Count count) {
        if (count instanceof Count.Exactly exactly) {
            return large(exactly.number());
        }
        if (count instanceof Count.AtLeast least) {
            return messages.text("number.at-least", large(least.number()));
        }
        return messages.text("number.infinite");
    }

    /** The same of a bare number. */
    public String large(BigInteger number) {
        if (number.toString().length() <= DIGITS_MAX) {
            return grouped(number);
        }
        BigDecimal rounded = new BigDecimal(number).round(ROUNDED);
        int power = rounded.precision() - rounded.scale() - 1;
        String front = rounded.scaleByPowerOfTen(-power)
                .setScale(GROUP, RoundingMode.UNNECESSARY)
                .toPlainString();
        return messages.text("number.about-power", front, Integer.toString(power));
    }
}
