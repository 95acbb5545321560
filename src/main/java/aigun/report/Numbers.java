package aigun.report;

import aigun.author.Count;
import aigun.author.Share;
import aigun.screen.Figures;
import aigun.screen.Messages;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a person reads them; the same in every country. */
final class Numbers {
    private static final MathContext ROUNDED = new MathContext(4, RoundingMode.HALF_UP);
    private static final double PERCENT = 100;
    private static final double THOUSANDTH = 0.001;
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int UNIT = 1000;

    private final Messages messages;
    private final Figures figures;

    Numbers(Messages messages) {
        this.messages = messages;
        figures = new Figures(messages);
    }

    /** With commas between groups of three digits. */
    static String grouped(long number) {
        return Figures.grouped(BigInteger.valueOf(number));
    }

    /** Exact as long as it can be read, then four digits and a power of ten. */
    String count(Count count) {
        return figures.count(count);
    }

    /** In percent, the small as one in so many; least and most where the two can be told apart. */
    String share(Share share) {
        String least = share(share.least());
        String most = share(share.most());
        boolean close = share.most() - share.least() < THOUSANDTH * share.most();
        return least.equals(most) || close ? share(share.about()) : messages.text("explore.between", least, most);
    }

    private String share(double share) {
        if (share <= 0) {
            return "0 %";
        }
        if (share < THOUSANDTH) {
            BigInteger times = BigDecimal.valueOf(1 / share).round(ROUNDED).toBigInteger();
            return messages.text("explore.one-in", figures.large(times));
        }
        return BigDecimal.valueOf(share * PERCENT).setScale(1, RoundingMode.HALF_UP) + " %";
    }

    /** In percent of a whole; a dash of nothing. */
    static String part(long number, long of) {
        return part(BigInteger.valueOf(number), BigInteger.valueOf(of));
    }

    /** In percent of a whole; a dash of nothing. */
    static String part(BigInteger number, BigInteger of) {
        if (of.signum() == 0) {
            return "-";
        }
        return new BigDecimal(number)
                        .multiply(BigDecimal.valueOf((long) PERCENT))
                        .divide(new BigDecimal(of), 1, RoundingMode.HALF_UP)
                + " %";
    }

    /** With at most one digit behind the point. */
    static String bytes(long bytes) {
        double left = bytes;
        int unit = 0;
        while (UNIT <= left && unit < UNITS.length - 1) {
            left /= UNIT;
            unit++;
        }
        int digits = unit == 0 || UNIT / 10 <= left ? 0 : 1;
        return BigDecimal.valueOf(left).setScale(digits, RoundingMode.HALF_UP) + " " + UNITS[unit];
    }

    /** Such as 3.2. */
    static String factor(double factor) {
        return factor < PERCENT
                ? BigDecimal.valueOf(factor).setScale(1, RoundingMode.HALF_UP).toString()
                : grouped(Math.round(factor));
    }
}
