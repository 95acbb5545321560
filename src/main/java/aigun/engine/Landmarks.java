package aigun.engine;

import aigun.model.Condition;
import aigun.model.Paragraph;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The landmarks and the texts of a pack, numbered in the order in which they were compiled. */
final class Landmarks {
    private final List<Landmark> all = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    /** The number of a new landmark. */
    int add(Landmark.Kind kind, Address address) {
        all.add(new Landmark(kind, address, Optional.empty()));
        return all.size() - 1;
    }

    /** The number of a new landmark that moves a track. */
    int add(Address address, TrackId track) {
        all.add(new Landmark(Landmark.Kind.EFFECT, address, Optional.empty(), Optional.of(track)));
        return all.size() - 1;
    }

    /** The number of a new landmark that depends on a condition. */
    int add(Landmark.Kind kind, Address address, Condition condition) {
        all.add(new Landmark(kind, address, Optional.of(condition)));
        return all.size() - 1;
    }

    /** A text that stands here; each of its paragraphs that has a condition is a landmark. */
    Text text(List<Paragraph> paragraphs, Address address) {
        Text text = new Text(paragraphs, texts.size(), all.size());
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            if (!paragraph.when().isAlways()) {
                boolean named = isAlone(paragraph.id(), paragraphs);
                Address at = named ? address.at(paragraph.id()) : address.at(index);
                add(Landmark.Kind.PARAGRAPH, at, paragraph.when());
            }
        }
        texts.add(text);
        return text;
    }

    /** Whether one paragraph alone has the id; one that is included twice is known by its place. */
    private static boolean isAlone(String id, List<Paragraph> paragraphs) {
        int count = 0;
        for (Paragraph paragraph : paragraphs) {
            count += !id.isEmpty() && paragraph.id().equals(id) ? 1 : 0;
        }
        return count == 1;
    }

    /** The text of the paragraph that is the landmark with this number. */
    Text textOf(int landmark) {
        Text found = texts.get(0);
        for (Text text : texts) {
            found = text.landmark() <= landmark && found.landmark() <= text.landmark() ? text : found;
        }
        return found;
    }

    List<Landmark> all() {
        return all;
    }

    List<Text> texts() {
        return texts;
    }
}
