package aigun.oracle;

import java.util.ArrayList;
import java.util.List;

/** What a step told, as lines of text. */
public final class Told {
    /** {@code KIND scene: words}, a line for each paragraph. */
    public final List<String> passages = new ArrayList<>();

    public final List<String> entered = new ArrayList<>();

    /** Who answered, what decided, his deed, his reason and the numbers; empty where nobody said anything. */
    public String answered = "";
}
