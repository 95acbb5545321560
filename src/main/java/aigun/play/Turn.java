package aigun.play;

import aigun.engine.Option;
import aigun.engine.State;
import aigun.engine.Telling;
import aigun.model.Decision;

/**
 * A decision that was made, and what came of it.
 *
 * @param number counted from 1 along the path
 * @param before where play stood
 * @param option what was decided, as it was offered
 * @param telling what it led to
 * @param departures how many decisions up to this one, itself included, depart from the attested path
 */
public record Turn(int number, State before, Decision decision, Option option, Telling telling, int departures) {}
