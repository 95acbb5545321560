/** What a player sees, as values: model, update and view for the full screen, and the line mode. Knows neither Lanterna nor the disk. */
@NullMarked
package aigun.screen;

import org.jspecify.annotations.NullMarked;
