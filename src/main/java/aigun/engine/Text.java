package aigun.engine;

import aigun.model.Paragraph;
import java.util.List;

/**
 * A text of the pack that is told at one place.
 *
 * @param place its number among the texts of the pack
 * @param landmark the number of the landmark of its first paragraph with a condition; those of the others follow
 */
record Text(List<Paragraph> paragraphs, int place, int landmark) {}
