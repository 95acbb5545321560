package aigun.report;

/** What a bar may be drawn with. */
public enum Signs {
    /** Blocks, down to an eighth of a column. */
    BLOCKS {
        @Override
        String bar(double share, int columns) {
            int eighths = (int) Math.round(share * columns * EIGHTHS);
            String whole = "█".repeat(eighths / EIGHTHS);
            return eighths % EIGHTHS == 0 ? whole : whole + PARTS.charAt(eighths % EIGHTHS - 1);
        }
    },
    /** Where nothing but ASCII can be shown. */
    ASCII {
        @Override
        String bar(double share, int columns) {
            return "#".repeat((int) Math.round(share * columns));
        }
    };

    private static final int EIGHTHS = 8;
    private static final String PARTS = "▏▎▍▌▋▊▉";

    /**
     * A bar.
     *
     * @param share how much of it is filled, from 0 to 1
     */
    abstract String bar(double share, int columns);
}
