package aigun.engine;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the bits of a state's words hold, by name. */
final class NamedBits {
    private final Lexicon lexicon;
    private final int words;

    /** @param words how many words of those that the lexicon knows are a state's */
    NamedBits(Lexicon lexicon, int words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** The bits of each track, flag, issue and remembered decision. */
    SortedMap<String, long[]> named() {
        SortedMap<String, long[]> bits = new TreeMap<>();
        Slots slots = lexicon.slots();
        for (int track = 0; track < slots.tracks.length; track++) {
            put(lexicon.pack().tracks().get(track).id().text(), slots.tracks[track], bits);
        }
        for (int issue = 0; issue < slots.issues.length; issue++) {
            put("draft." + lexicon.pack().issues().get(issue).id().text(), slots.issues[issue], bits);
        }
        for (int flag = 0; flag < slots.flags.length; flag++) {
            put(lexicon.pack().flags().get(flag).id().text(), slots.flags[flag], bits);
        }
        slots.seen().forEach((scene, slot) -> put("seen(" + scene + ")", slot, bits));
        slots.taken().forEach((choice, slot) -> put("taken(" + choice + ")", slot, bits));
        return bits;
    }

    /** How many bits hold any of these, or where play rests. */
    int count() {
        SortedMap<String, long[]> all = named();
        put("scene", lexicon.slots().scene, all);
        put("side", lexicon.slots().side, all);
        put("round", lexicon.slots().round, all);
        return all.values().stream()
                .flatMapToLong(Arrays::stream)
                .mapToInt(Long::bitCount)
                .sum();
    }

    private void put(String name, Slot slot, SortedMap<String, long[]> bits) {
        if (slot.word() < words && !slot.isFixed()) {
            long[] marked = new long[words];
            slot.mark(marked);
            bits.put(name, marked);
        }
    }
}
