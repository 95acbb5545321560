/** From the texts of a pack to the model, with a diagnostic for everything that is wrong; and the model as bytes and back. Never touches the disk. */
@NullMarked
package aigun.format;

import org.jspecify.annotations.NullMarked;
