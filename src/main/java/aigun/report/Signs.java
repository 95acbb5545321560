package aigun.report;

/** What a bar may be drawn with. */
public enum Signs {
    /** Blocks, down to an eighth of a column. */
    BLOCKS,
    /** Where nothing but ASCII can be shown. */
    ASCII;

    private static final int EIGHTHS = 8;
    private static final String PARTS = "▏▎▍▌▋▊▉";

    /**
     * A bar.
     *
     * @param share how much of it is filled, from 0 to 1
     */
    String bar(double share, int columns) {
        return switch (this) {
            case BLOCKS -> blocks((int) Math.round(share * columns * EIGHTHS));
            case ASCII -> "#".repeat((int) Math.round(share * columns));
        };
    }

    private static String blocks(int eighths) {
        String whole = "█".repeat(eighths / EIGHTHS);
        return eighths % EIGHTHS == 0 ? whole : whole + PARTS.charAt(eighths % EIGHTHS - 1);
    }
}
