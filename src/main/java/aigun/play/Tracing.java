package aigun.play;

import aigun.model.Points;

/** Draws courses as dots: clipped to the picture, stepped along by half dots, in the pattern of their stroke. */
final class Tracing {
    private static final double STEP = 0.5;
    /** Dots around the picture that are still traced, so that wide strokes reach its edges. */
    private static final double AROUND = 2;

    private final Dots dots;
    private final Projection projection;
    private final Stroke stroke;
    private int drawn;
    private int lastX = Integer.MIN_VALUE;
    private int lastY = Integer.MIN_VALUE;

    private Tracing(Dots dots, Projection projection, Stroke stroke) {
        this.dots = dots;
        this.projection = projection;
        this.stroke = stroke;
    }

    static void open(Dots dots, Projection projection, Stroke stroke, Points course) {
        Tracing tracing = new Tracing(dots, projection, stroke);
        for (int index = 1; index < course.size(); index++) {
            tracing.segment(course, index - 1, index);
        }
    }

    /** The same, and back to the beginning. */
    static void closed(Dots dots, Projection projection, Stroke stroke, Points course) {
        Tracing tracing = new Tracing(dots, projection, stroke);
        for (int index = 0; index < course.size(); index++) {
            tracing.segment(course, index, (index + 1) % course.size());
        }
    }

    private void segment(Points course, int from, int to) {
        double x = projection.x(course.east(from));
        double y = projection.y(course.north(from));
        double across = projection.x(course.east(to)) - x;
        double down = projection.y(course.north(to)) - y;
        double[] part = {0, 1};
        boolean inside = clip(part, -across, x + AROUND)
                && clip(part, across, 2 * projection.columns() + AROUND - x)
                && clip(part, -down, y + AROUND)
                && clip(part, down, 4 * projection.rows() + AROUND - y);
        if (!inside) {
            return;
        }
        double length = Math.hypot(across, down) * (part[1] - part[0]);
        int steps = Math.max(1, (int) Math.ceil(length / STEP));
        for (int step = 0; step <= steps; step++) {
            double at = part[0] + (part[1] - part[0]) * step / steps;
            dot((int) Math.floor(x + at * across), (int) Math.floor(y + at * down));
        }
    }

    /** Keeps of a part of the way what lies within one edge, as Liang and Barsky do it; false when nothing does. */
    private static boolean clip(double[] part, double toward, double room) {
        if (toward == 0) {
            return 0 <= room;
        }
        double at = room / toward;
        if (toward < 0) {
            part[0] = Math.max(part[0], at);
        } else {
            part[1] = Math.min(part[1], at);
        }
        return part[0] <= part[1];
    }

    private void dot(int x, int y) {
        if (x == lastX && y == lastY) {
            return;
        }
        lastX = x;
        lastY = y;
        if (stroke.draws(drawn)) {
            for (int right = 0; right < stroke.width(); right++) {
                for (int below = 0; below < stroke.width(); below++) {
                    dots.set(x + right, y + below, stroke.ink());
                }
            }
        }
        drawn++;
    }
}
