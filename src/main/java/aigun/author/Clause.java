package aigun.author;

import aigun.model.Term;

/**
 * A term that can still stand in what is signed.
 *
 * @param ways how many ways lead to an ending in which it is signed
 * @param share how likely that is when every open option is as likely as the others and chance goes by its weights
 */
public record Clause(Term term, Count ways, Share share) {}
