/** Decision paths and what follows from them: journal, replay, verdict, debrief. Knows no files and no screen. */
@NullMarked
package aigun.play;

import org.jspecify.annotations.NullMarked;
