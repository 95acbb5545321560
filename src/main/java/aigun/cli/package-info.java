/** The command line and the outer world: arguments, files, journals, exit codes. */
@NullMarked
package aigun.cli;

import org.jspecify.annotations.NullMarked;
