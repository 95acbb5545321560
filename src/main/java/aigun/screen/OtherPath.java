package aigun.screen;

import aigun.play.Play;
import java.util.List;

/**
 * The path that another is laid beside.
 *
 * @param name what it is called: a file, or a code
 * @param whole the play to its end
 * @param told all that can be said of both, as a page; empty where nobody said it
 */
public record OtherPath(String name, Play whole, List<Doc.Block> told) {
    public OtherPath {
        told = List.copyOf(told);
    }
}
