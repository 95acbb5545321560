/** A pack compiled once, packed states, and the one pure step that playing, replaying and exploring share. Knows no files, no screen, no clock and no chance. */
@NullMarked
package aigun.engine;

import org.jspecify.annotations.NullMarked;
