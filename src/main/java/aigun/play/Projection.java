package aigun.play;

import aigun.model.GeoMap;

/**
 * Degrees to dots, two across and four down in a cell: equirectangular with one cosine for the whole picture, since at
 * the scale of a river basin nobody sees the difference.
 *
 * @param east degrees at the middle
 * @param north degrees at the middle
 * @param scale dots for a degree from south to north
 * @param squeeze how much fewer for a degree from west to east
 */
record Projection(int columns, int rows, double east, double north, double scale, double squeeze) {
    private static final double THOUSAND = 1000.0;

    /** All of the window, as large as it fits, in the middle. */
    static Projection of(GeoMap.Window window, int columns, int rows) {
        double east = (window.west() + window.east()) / 2.0 / THOUSAND;
        double north = (window.south() + window.north()) / 2.0 / THOUSAND;
        double squeeze = Math.cos(Math.toRadians(north));
        double across = 2 * columns / ((window.east() - window.west()) / THOUSAND * squeeze);
        double down = 4 * rows / ((window.north() - window.south()) / THOUSAND);
        return new Projection(columns, rows, east, north, Math.min(across, down), squeeze);
    }

    /** Dots from the left. */
    double x(double degreesEast) {
        return columns + (degreesEast - east) * squeeze * scale;
    }

    /** Dots from the top. */
    double y(double degreesNorth) {
        return 2 * rows - (degreesNorth - north) * scale;
    }

    /** Whether the middle of a cell lies in the window. */
    boolean shows(GeoMap.Window window, int column, int row) {
        double degreesEast = east + (2 * column + 1 - columns) / (squeeze * scale);
        double degreesNorth = north - (4 * row + 2 - 2 * rows) / scale;
        return window.west() <= degreesEast * THOUSAND
                && degreesEast * THOUSAND <= window.east()
                && window.south() <= degreesNorth * THOUSAND
                && degreesNorth * THOUSAND <= window.north();
    }
}
