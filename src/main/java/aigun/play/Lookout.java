package aigun.play;

import aigun.model.GeoMap;

/**
 * What part of a map one looks at.
 *
 * @param view its number, from 0
 * @param east quarters of the window to the east of where the view was set
 * @param north quarters of it to the north
 */
public record Lookout(int view, int east, int north) {
    /** The first view, as it was set. */
    public static final Lookout FIRST = new Lookout(0, 0, 0);

    /** From so many columns on a view's wide window is used. */
    private static final int WIDE_FROM = 100;

    private static final int STEPS = 4;

    public GeoMap.View in(GeoMap map) {
        return map.views().get(view);
    }

    /** The next view, from afar to close at hand and then from afar again, as it was set. */
    public Lookout nextView(GeoMap map) {
        return new Lookout((view + 1) % map.views().size(), 0, 0);
    }

    /** A step further, unless the middle of the window would leave the map. */
    public Lookout moved(GeoMap map, int stepsEast, int stepsNorth) {
        Lookout moved = new Lookout(view, east + stepsEast, north + stepsNorth);
        GeoMap.Window window = moved.shifted(map, moved.in(map).window());
        GeoMap.Window frame = map.frame();
        int middleEast = (window.west() + window.east()) / 2;
        int middleNorth = (window.south() + window.north()) / 2;
        boolean inside = frame.west() <= middleEast
                && middleEast <= frame.east()
                && frame.south() <= middleNorth
                && middleNorth <= frame.north();
        return inside ? moved : this;
    }

    /** Degrees to be seen in so many columns. */
    GeoMap.Window window(GeoMap map, int columns) {
        return shifted(map, columns < WIDE_FROM ? in(map).window() : in(map).wide());
    }

    /** The least important things to be seen in so many columns. */
    int rank(GeoMap map, int columns) {
        return columns < WIDE_FROM ? in(map).rank() : in(map).wideRank();
    }

    /** By steps of the narrower window, so that a step is the same at every width. */
    private GeoMap.Window shifted(GeoMap map, GeoMap.Window window) {
        GeoMap.Window step = in(map).window();
        int right = east * (step.east() - step.west()) / STEPS;
        int up = north * (step.north() - step.south()) / STEPS;
        return new GeoMap.Window(
                window.west() + right, window.south() + up, window.east() + right, window.north() + up);
    }
}
