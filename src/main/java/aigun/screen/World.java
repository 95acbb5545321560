package aigun.screen;

import aigun.engine.Story;

/** A story that was loaded, with the hashes paths name it by; 16 hexadecimal digits each. */
public record World(Story story, String storyHash, String contentHash) {}
