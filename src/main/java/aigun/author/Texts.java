package aigun.author;

import aigun.author.Gathering.Ground;
import aigun.engine.Address;
import aigun.model.Paragraph;
import aigun.model.Prose;
import java.util.List;

/** Takes the texts of a pack as they are come by. */
interface Texts {
    void add(Prose prose, Address at, Ground ground);

    default void add(String plain, Address at, Ground ground) {
        add(Prose.of(plain), at, ground);
    }

    /** Paragraphs are known by their names, else counted from 0; one that stands alone is the whole text. */
    default void add(List<Paragraph> paragraphs, Address at, Ground ground) {
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            boolean alone = paragraphs.size() == 1;
            Address counted = alone ? at : at.at(index);
            add(paragraph.prose(), paragraph.id().isEmpty() ? counted : at.at(paragraph.id()), ground);
        }
    }
}
