package aigun.screen;

import java.util.ArrayList;
import java.util.List;

/** How much is said of history while one plays. */
public enum Viewing {
    /** Nothing is judged before the debrief. */
    PLAY("play"),
    /** After each choice its status; what prose rests on. */
    MARGIN("margin"),
    /** Statuses before choosing, for lessons. */
    STUDY("study");

    private final String word;

    Viewing(String word) {
        this.word = word;
    }

    /** As paths store it. */
    public String word() {
        return word;
    }

    /** The view with this word; {@link #PLAY} for a word that names none. */
    public static Viewing of(String word) {
        for (Viewing viewing : values()) {
            if (viewing.word.equals(word)) {
                return viewing;
            }
        }
        return PLAY;
    }

    /** The words there are. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Viewing viewing : values()) {
            words.add(viewing.word);
        }
        return words;
    }

    Viewing next() {
        return switch (this) {
            case PLAY -> MARGIN;
            case MARGIN -> STUDY;
            case STUDY -> PLAY;
        };
    }

    /** Whether prose shows what it rests on. */
    boolean showsMarks() {
        return this != PLAY;
    }
}
