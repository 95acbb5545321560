/** A browser for tests, without a window. */
@NullMarked
package aigun.chromium;

import org.jspecify.annotations.NullMarked;
