package aigun.author;

import aigun.model.SceneId;

/**
 * An ending that can still be come to.
 *
 * @param ways how many ways lead there
 * @param share how likely it is when every open option is as likely as the others and chance goes by its weights
 */
public record Prospect(SceneId ending, Count ways, Share share) {}
