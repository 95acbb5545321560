package aigun.model;

import java.util.List;

/**
 * Somebody in the story.
 *
 * @param role who they are, in half a sentence
 * @param names how others write the name
 * @param called what sides call them that do not use the name
 * @param invented whether the pack made them up
 */
public record Person(
        PersonId id,
        String name,
        String role,
        List<String> names,
        List<Called> called,
        boolean invented,
        Prose about,
        List<SourceId> sources) {
    public Person {
        names = List.copyOf(names);
        called = List.copyOf(called);
        sources = List.copyOf(sources);
    }
}
