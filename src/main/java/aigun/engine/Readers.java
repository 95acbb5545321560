package aigun.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is read besides by rules, as far as it keeps a value alive. */
final class Readers {
    private final Changing changing;
    /** For each text, by its place, what is read where it is told; all of none, or one for each text. */
    private final List<long[]> texts;
    /** What is read wherever play rests: papers that are held, words of tracks. */
    private final long[] atRest;
    /** What is read at an ending. */
    private final long[] atEnd;

    private Readers(Changing changing, List<long[]> texts, long[] atRest, long[] atEnd) {
        this.changing = changing;
        this.texts = texts;
        this.atRest = atRest;
        this.atEnd = atEnd;
    }

    /** Which changes read what they depend on. */
    private enum Changing {
        /** Those alone that somebody reads later. */
        READ,
        /** All: it is asked of each whether it is ever made, and texts may tell of what no rule reads. */
        ANY
    }

    /** Rules alone, and whatever decides about a change. */
    static Readers rules(int words) {
        return new Readers(Changing.ANY, List.of(), new long[words], new long[words]);
    }

    /** The same, with what is signed as well: the draft, at each ending. */
    Readers andDraft(Slots slots) {
        long[] draft = atEnd.clone();
        for (Slot issue : slots.issues) {
            issue.mark(draft);
        }
        return new Readers(changing, texts, atRest, draft);
    }

    /** Marks what is read where play ends. */
    void readAtEnd(long[] bits) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= atEnd[word];
        }
    }

    /** Marks what is read where play rests, besides by the scene. */
    void readAtRest(long[] bits) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= atRest[word];
        }
    }

    /** Every condition of a text as well, and all else that is shown. */
    static Readers everyText(Lexicon lexicon) {
        return new Readers(Changing.READ, texts(lexicon), Panels.atRest(lexicon), Panels.atEnd(lexicon));
    }

    /** Every condition, wherever it stands; that tracks are shown is no condition. */
    static Readers everyCondition(Lexicon lexicon) {
        return new Readers(Changing.READ, texts(lexicon), Panels.asked(lexicon), Panels.atEnd(lexicon));
    }

    private static List<long[]> texts(Lexicon lexicon) {
        List<long[]> bits = new ArrayList<>();
        for (Text text : lexicon.landmarks().texts()) {
            bits.add(bits(text, lexicon));
        }
        return bits;
    }

    /** One text's conditions as well. */
    static Readers text(Text text, Lexicon lexicon) {
        int words = lexicon.slots().words();
        int texts = lexicon.landmarks().texts().size();
        List<long[]> bits = new ArrayList<>(Collections.nCopies(texts, new long[words]));
        bits.set(text.place(), bits(text, lexicon));
        return new Readers(Changing.READ, bits, new long[words], new long[words]);
    }

    private static long[] bits(Text text, Lexicon lexicon) {
        long[] bits = new long[lexicon.slots().words()];
        text.paragraphs().forEach(paragraph -> lexicon.when(paragraph.when()).read(bits));
        return bits;
    }

    /** Marks what is read where the text is told. */
    void read(Text text, long[] bits) {
        if (!texts.isEmpty()) {
            long[] read = texts.get(text.place());
            for (int word = 0; word < bits.length; word++) {
                bits[word] |= read[word];
            }
        }
    }

    /** Whether what decides about a change is read even if nobody reads later what it makes. */
    boolean readAnyChange() {
        return changing == Changing.ANY;
    }
}
