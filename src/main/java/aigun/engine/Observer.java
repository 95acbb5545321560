package aigun.engine;

import aigun.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph with a condition, which reads a state and changes nothing.
 *
 * @param landmark the number of its landmark
 * @param shades what of the condition may not be in a state's key
 */
record Observer(int landmark, When when, List<Shade> shades) {
    private static final Observer[] NONE = {};

    Observer {
        shades = List.copyOf(shades);
    }

    /** The observers of each text, by its place. */
    static Observer[][] of(Lexicon lexicon, Shades shades) {
        List<Text> texts = lexicon.landmarks().texts();
        Observer[][] observers = new Observer[texts.size()][];
        for (Text text : texts) {
            observers[text.place()] = of(text, lexicon, shades);
        }
        return observers;
    }

    private static Observer[] of(Text text, Lexicon lexicon, Shades shades) {
        List<Observer> observers = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (!paragraph.when().isAlways()) {
                When when = lexicon.when(paragraph.when());
                int landmark = text.landmark() + observers.size();
                observers.add(new Observer(landmark, when, read(when, lexicon, shades)));
            }
        }
        return observers.toArray(NONE);
    }

    private static List<Shade> read(When when, Lexicon lexicon, Shades shades) {
        long[] bits = new long[lexicon.slots().words()];
        when.read(bits);
        List<Shade> read = new ArrayList<>();
        for (Shade shade : shades.all()) {
            if (Backflow.isRead(shade.slot(), bits)) {
                read.add(shade);
            }
        }
        return read;
    }
}
