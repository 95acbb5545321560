package aigun;

/**
 * The border talks as plain code, without a table, a pack or a condition: what one would write for this story alone. It
 * is what the engine is measured against.
 */
public final class BorderLoop {
    /** A walk that has not come to an ending. */
    public static final int GOES_ON = -1;

    /** The endings, in their order. */
    public static final int ENDINGS = 6;

    private static final int MOST = 3;
    private static final int ROWS = 12;
    private static final int CHOICES = 3;

    private int trust;
    private int pressure;
    private int grain;
    private int patience;
    private int face;
    private int border;
    private int tribute;
    private int hostages;
    private int trade;
    private int garrison;
    private int water;
    private int prisoners;
    private int oath;
    /** The round that is played, from 1. */
    private int round;

    /** Takes its seat at the table. */
    public void begin() {
        unpack(2 | 1 << 2 | 3 << 4 | 3 << 6 | 2 << 8);
        round = 1;
    }

    public int round() {
        return round;
    }

    /** What is in the state, in 26 bits. */
    public int pack() {
        int tracks = trust | pressure << 2 | grain << 4 | patience << 6 | face << 8;
        int terms = border | tribute << 2 | hostages << 4 | trade << 6;
        int others = garrison | water << 2 | prisoners << 4 | oath << 6;
        return tracks | terms << 10 | others << 18;
    }

    /** Goes to a state of a round. */
    public void goTo(int newRound, int state) {
        round = newRound;
        unpack(state);
    }

    private void unpack(int state) {
        trust = state & 3;
        pressure = state >> 2 & 3;
        grain = state >> 4 & 3;
        patience = state >> 6 & 3;
        face = state >> 8 & 3;
        border = state >> 10 & 3;
        tribute = state >> 12 & 3;
        hostages = state >> 14 & 3;
        trade = state >> 16 & 3;
        garrison = state >> 18 & 3;
        water = state >> 20 & 3;
        prisoners = state >> 22 & 3;
        oath = state >> 24 & 3;
    }

    /** Whether a choice is offered. */
    public boolean isOpen(int choice) {
        if (choice == 0) {
            return true;
        }
        boolean second = choice == 1;
        return switch ((round - 1) % ROWS) {
            case 0 -> second || 1 <= grain;
            case 1 -> second || 2 <= grain;
            case 2 -> second || 1 <= patience;
            case 3 -> second ? 1 <= pressure || trust <= 1 : 2 <= patience;
            case 4 -> second ? 1 <= face : pressure < trust;
            case 5 -> second || border == 1;
            case 6 -> second ? trust <= 2 : grain <= 2 && 1 <= pressure;
            case 7 -> second ? 1 <= face : hostages == 2;
            case 8 -> second || 1 <= grain;
            case 9 -> second ? 1 <= face : 1 <= grain && (2 <= trust || patience <= 1);
            case 10 -> second ? 1 <= pressure : water != 0 && 1 <= trust;
            default -> second ? 1 <= pressure : border == 1 && 1 <= trust;
        };
    }

    /** Makes a choice that is offered and goes on to the next round. */
    public void make(int choice) {
        switch ((round - 1) % ROWS * CHOICES + choice) {
            case 0 -> {
                border = 1;
                trust = more(trust);
            }
            case 1 -> {
                border = 2;
                pressure = more(pressure);
            }
            case 2 -> {
                border = 1;
                grain = less(grain);
                face = more(face);
            }
            case 3 -> {
                tribute = 1;
                trust = more(trust);
                grain = less(grain);
            }
            case 4 -> {
                tribute = 2;
                grain = more(grain);
                trust = less(trust);
            }
            case 5 -> {
                tribute = 1;
                grain = less(grain);
                patience = more(patience);
            }
            case 6 -> {
                hostages = 1;
                trust = more(trust);
            }
            case 7 -> {
                hostages = 2;
                face = more(face);
            }
            case 8 -> {
                hostages = 1;
                patience = less(patience);
            }
            case 9 -> {
                trade = 2;
                grain = more(grain);
            }
            case 10 -> {
                trade = 1;
                pressure = more(pressure);
            }
            case 11 -> {
                trade = 2;
                patience = less(patience);
                trust = more(trust);
            }
            case 12 -> {
                garrison = 2;
                pressure = less(pressure);
            }
            case 13 -> {
                garrison = 1;
                pressure = more(pressure);
            }
            case 14 -> {
                garrison = 1;
                face = less(face);
                trust = more(trust);
            }
            case 15 -> {
                water = 1;
                pressure = less(pressure);
            }
            case 16 -> {
                water = 2;
                face = more(face);
            }
            case 17 -> {
                water = 1;
                patience = less(patience);
                trust = more(trust);
            }
            default -> makeLater((round - 1) % ROWS * CHOICES + choice);
        }
        round++;
    }

    private void makeLater(int row) {
        switch (row) {
            case 18 -> {
                prisoners = 2;
                trust = more(trust);
            }
            case 19 -> {
                prisoners = 1;
                pressure = more(pressure);
            }
            case 20 -> {
                prisoners = 2;
                grain = more(grain);
                face = less(face);
            }
            case 21 -> {
                oath = 2;
                patience = less(patience);
            }
            case 22 -> {
                oath = 1;
                patience = more(patience);
            }
            case 23 -> {
                oath = 2;
                face = more(face);
            }
            case 24 -> {
                trust = more(trust);
                pressure = less(pressure);
            }
            case 25 -> {
                pressure = more(pressure);
                face = more(face);
            }
            case 26, 29 -> {
                grain = less(grain);
                patience = more(patience);
            }
            case 27 -> {
                trust = more(trust);
                face = less(face);
            }
            case 28 -> {
                pressure = more(pressure);
                trust = less(trust);
            }
            case 30 -> {
                garrison = 2;
                prisoners = 2;
                patience = less(patience);
            }
            case 31 -> {
                trade = 1;
                garrison = 2;
                grain = less(grain);
            }
            case 32 -> {
                water = 1;
                prisoners = 2;
                face = less(face);
            }
            case 33 -> {
                hostages = 1;
                patience = less(patience);
            }
            case 34 -> {
                hostages = 1;
                pressure = more(pressure);
            }
            default -> {
                tribute = 1;
                pressure = less(pressure);
            }
        }
    }

    private static int more(int track) {
        return Math.min(MOST, track + 1);
    }

    private static int less(int track) {
        return Math.max(0, track - 1);
    }

    /** The ending that play has come to, of so many rounds; {@link #GOES_ON} while there is one to decide. */
    public int ending(int rounds) {
        if (1 <= patience && round <= rounds) {
            return GOES_ON;
        }
        if (MOST <= pressure) {
            return 0;
        }
        if (MOST <= trust && oath == 2 && border == 1) {
            return 1;
        }
        if (tribute == 2 && face <= 1) {
            return 2;
        }
        if (trade == 2 && MOST <= grain) {
            return 3;
        }
        return 1 <= patience ? 4 : 5;
    }
}
