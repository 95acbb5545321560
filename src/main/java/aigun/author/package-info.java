/**
 * The author's instruments: the atlas of a story, and what can be proved with it. Knows no printing, no disk, no clock
 * and no threads; who has several gives them as {@link aigun.author.Workers}.
 */
@NullMarked
package aigun.author;

import org.jspecify.annotations.NullMarked;
