package aigun.author;

import aigun.model.Pack;
import aigun.model.Prose;
import aigun.model.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pack states, for whoever looks it up.
 *
 * @param all in the order of the pack
 * @param told sentences of the story that are without a mark, and state nothing
 */
public record Statements(Pack pack, List<Statement> all, int told) {
    public Statements {
        all = List.copyOf(all);
    }

    /** Of a whole pack. */
    public static Statements of(Pack pack) {
        Gathering gathering = new Gathering();
        new ReferenceTexts(gathering).addAll(pack);
        new SceneTexts(gathering).addAll(pack);
        return new Statements(pack, gathering.statements(), gathering.told());
    }

    /** What can be asked for by {@link #restingOn}: all sources, and what marks an invention. */
    public List<String> known() {
        List<String> known = new ArrayList<>(
                pack.sources().stream().map(Source::id).map(Object::toString).toList());
        known.add(Prose.Span.Mark.INVENTED);
        return known;
    }

    /** Those alone that name this source. */
    public Statements restingOn(String source) {
        List<Statement> resting =
                all.stream().filter(each -> each.sources().contains(source)).toList();
        return new Statements(pack, resting, 0);
    }
}
