package aigun.cli;

import aigun.model.StartId;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * What ways at random are drawn by.
 *
 * @param seed a word; the same one draws the same ways
 */
record Draws(String seed) {
    /** By the seed and the start alone, so that another start changes nothing of this one's ways. */
    IntUnaryOperator of(StartId start) {
        return new SplittableRandom((seed + "\n" + start).hashCode())::nextInt;
    }
}
