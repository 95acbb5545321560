package aigun.author;

import aigun.engine.Sightings;

/**
 * What came of going through the states of a story.
 *
 * @param complete whether nothing was left out; if not, what was seen is so and what was not seen is not known
 */
record Exploration(Graph graph, Sightings sightings, boolean complete) {}
