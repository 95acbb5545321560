package aigun.play;

import aigun.model.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which dots of a picture lie inside rings: a line of dots at a time, by where the rings cross it. */
final class Cover {
    private final int width;
    private final boolean[] dots;

    private Cover(int width, int height) {
        this.width = width;
        this.dots = new boolean[width * height];
    }

    /** What an odd number of the rings holds, so that a ring within a ring is a hole. */
    static Cover of(List<Points> rings, Projection projection) {
        int height = 4 * projection.rows();
        Cover cover = new Cover(2 * projection.columns(), height);
        List<List<Double>> crossings = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            crossings.add(new ArrayList<>());
        }
        for (Points ring : rings) {
            for (int index = 0; index < ring.size(); index++) {
                cross(ring, index, projection, crossings);
            }
        }
        for (int row = 0; row < height; row++) {
            cover.fill(row, crossings.get(row));
        }
        return cover;
    }

    private static void cross(Points ring, int index, Projection projection, List<List<Double>> crossings) {
        int next = (index + 1) % ring.size();
        double x = projection.x(ring.east(index));
        double y = projection.y(ring.north(index));
        double toX = projection.x(ring.east(next));
        double toY = projection.y(ring.north(next));
        double top = Math.min(y, toY);
        double bottom = Math.max(y, toY);
        int first = Math.max(0, (int) Math.ceil(top - 0.5));
        for (int row = first; row < crossings.size() && row + 0.5 < bottom; row++) {
            crossings.get(row).add(x + (row + 0.5 - y) / (toY - y) * (toX - x));
        }
    }

    private void fill(int row, List<Double> crossings) {
        double[] sorted =
                crossings.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        for (int pair = 0; pair + 1 < sorted.length; pair += 2) {
            int from = Math.max(0, (int) Math.ceil(sorted[pair] - 0.5));
            int to = Math.min(width, (int) Math.ceil(sorted[pair + 1] - 0.5));
            if (from < to) {
                Arrays.fill(dots, row * width + from, row * width + to, true);
            }
        }
    }

    /** How many of a cell's eight dots it covers. */
    int count(int column, int row) {
        int count = 0;
        for (int dot = 0; dot < 8; dot++) {
            count += dots[(4 * row + dot / 2) * width + 2 * column + dot % 2] ? 1 : 0;
        }
        return count;
    }
}
