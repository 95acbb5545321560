package aigun.screen;

import aigun.model.StartId;
import java.math.BigInteger;

/**
 * What was counted of a start as the pack has it.
 *
 * @param number how many ways lead from there to an ending
 * @param endings how many endings they lead to
 */
public record Ways(StartId start, BigInteger number, int endings) {}
