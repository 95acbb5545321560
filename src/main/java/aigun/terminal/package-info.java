/** The real terminal, and the only room that knows Lanterna: bytes out, keys in, one loop. */
@NullMarked
package aigun.terminal;

import org.jspecify.annotations.NullMarked;
