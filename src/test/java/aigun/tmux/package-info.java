/** A real terminal for tests, kept by tmux. */
@NullMarked
package aigun.tmux;

import org.jspecify.annotations.NullMarked;
