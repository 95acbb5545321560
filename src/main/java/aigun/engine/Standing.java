package aigun.engine;

import aigun.model.Condition;
import aigun.model.Counterpart;

/**
 * A compiled offer.
 *
 * @param condition holds while it is the standing one: ready to be given, not met by the draft, and none before it is
 */
record Standing(Counterpart.Offer offer, Condition condition, When stands, Proposal proposal, Line line) {}
