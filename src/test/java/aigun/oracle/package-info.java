/**
 * Plays a pack by reading the model's records one by one: slow, obvious, and without a line of the engine. What the
 * engine does is compared with it.
 */
@NullMarked
package aigun.oracle;

import org.jspecify.annotations.NullMarked;
