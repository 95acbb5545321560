package aigun.engine;

/** What texts are asked about, as far as it can change. */
final class Asked {
    private final Horizon horizon;
    private final long[] read;
    private final Shades shades;

    private Asked(Lexicon wide, Horizon horizon) {
        this.horizon = horizon;
        read = new long[wide.slots().words()];
        shades = new Shades(read.length);
        for (Text text : wide.landmarks().texts()) {
            text.paragraphs().forEach(paragraph -> wide.when(paragraph.when()).read(read));
        }
    }

    /** The shades of every track, and of all else that a condition of a text reads. */
    static Shades of(Lexicon wide, Horizon horizon) {
        Asked asked = new Asked(wide, horizon);
        Slots slots = wide.slots();
        for (int track = 0; track < slots.tracks.length; track++) {
            asked.add(slots.tracks[track], slots.spans[track], true);
        }
        for (int issue = 0; issue < slots.issues.length; issue++) {
            int positions = wide.pack().issues().get(issue).positions().size();
            asked.add(slots.issues[issue], positions, asked.isRead(slots.issues[issue]));
        }
        for (Slot flag : slots.flags) {
            asked.add(flag, 1, asked.isRead(flag));
        }
        slots.seen().values().forEach(slot -> asked.add(slot, 1, asked.isRead(slot)));
        slots.taken().values().forEach(slot -> asked.add(slot, 1, asked.isRead(slot)));
        return asked.shades;
    }

    private boolean isRead(Slot slot) {
        return Backflow.isRead(slot, read);
    }

    private void add(Slot slot, long most, boolean wanted) {
        if (wanted && horizon.changes(slot)) {
            shades.add(slot, most);
        }
    }
}
