package aigun.model;

import java.util.List;

/**
 * An entry of the glossary: a word or a name that the pack explains.
 *
 * @param names how others write it, and what else it is looked up by
 * @param called what sides call it that do not use the name
 * @param text what it means, in a few sentences
 */
public record Gloss(
        GlossId id, String name, List<String> names, List<Called> called, Prose text, List<SourceId> sources) {
    public Gloss {
        names = List.copyOf(names);
        called = List.copyOf(called);
        sources = List.copyOf(sources);
    }
}
