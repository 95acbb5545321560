/** Texts an author wrote, places in them, and what there is to say about those places. Knows nothing of the model. */
@NullMarked
package aigun.source;

import org.jspecify.annotations.NullMarked;
