/** What a pack says: sides, tracks, issues, scenes, treaties, as immutable values in which every name leads somewhere. Knows nothing of play, files or screens. */
@NullMarked
package aigun.model;

import org.jspecify.annotations.NullMarked;
