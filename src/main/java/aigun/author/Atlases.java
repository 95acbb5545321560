package aigun.author;

import aigun.engine.Story;

/** Makes atlases. */
public final class Atlases {
    private Atlases() {}

    /** Everything that can be come to from the origin. */
    public static Atlas of(Story story, Origin origin, Search search) {
        return Charted.of(story, origin, search).atlas();
    }
}
