package aigun.engine;

import aigun.model.SceneId;
import aigun.model.SideId;
import aigun.model.Way;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A story made ready to be explored: what of a state is its key, what is asked of states besides, and every landmark.
 * Immutable, for all threads; the stepping is done by a {@link Scout} each.
 */
public final class Survey {
    private final Lexicon wide;
    private final Steps steps;
    private final int words;
    private final long[][] kept;
    private final DraftSpace drafts;
    /** For each scene and draft the draft that stands for it; empty where each stands for itself. */
    private final int[][] stands;

    private final Shades shades;
    private final Observers observers;
    private final int proposals;
    private final Rivals rivals;
    /** For each landmark the slot that remembers it for texts alone; {@link Slot#NONE} if none does. */
    private final Slot[] recalled;

    private Survey(Lexicon lexicon, Steps steps, Kept keeping) {
        this.steps = steps;
        words = lexicon.slots().words();
        proposals = lexicon.proposals();
        wide = lexicon.widened();
        shades = shades(wide);
        observers = Observers.of(wide, shades, steps);
        kept = keeping.keep == Keep.EVERYTHING ? all() : live(lexicon, keeping);
        drafts = DraftSpace.from(keeping.first, lexicon.slots().issues, steps);
        stands = keeping.keep == Keep.DIFFERENCES
                ? DraftClasses.of(drafts, lexicon.slots(), steps)
                : new int[kept.length][0];
        rivals = Rivals.of(lexicon, steps);
        recalled = recalled();
    }

    /**
     * What is kept of states.
     *
     * @param first the words of the state from which is explored
     * @param text the text whose conditions are part of the key as well; none or one
     */
    private static final class Kept {
        private final Keep keep;
        private final long[] first;
        private final List<Text> text;

        Kept(Keep keep, long[] first, List<Text> text) {
            this.keep = keep;
            this.first = first;
            this.text = text;
        }
    }

    /** @param first the words of the state from which is explored */
    static Survey of(Lexicon lexicon, Steps steps, Keep keep, long[] first) {
        return new Survey(lexicon, steps, new Kept(keep, first, List.of()));
    }

    /** One in which what this text reads is part of the key until it is told. */
    static Survey slice(Lexicon lexicon, Steps steps, Text text) {
        return new Survey(
                lexicon, steps, new Kept(Keep.RULES, new long[lexicon.slots().words()], List.of(text)));
    }

    private Slot[] recalled() {
        Slot[] slots = new Slot[landmarks().size()];
        Arrays.fill(slots, Slot.NONE);
        for (Stage stage : steps.stages()) {
            SceneId scene = stage.scene().id();
            slots[stage.landmark()] = beyond(wide.slots().seen(scene));
            for (Move move : stage.moves()) {
                slots[move.landmark()] =
                        beyond(wide.slots().taken(scene, move.plan().id()));
            }
        }
        return slots;
    }

    private Slot beyond(Slot slot) {
        return slot.word() < words ? Slot.NONE : slot;
    }

    private static Shades shades(Lexicon wide) {
        Slots slots = wide.slots();
        long[] read = new long[slots.words()];
        for (Text text : wide.landmarks().texts()) {
            text.paragraphs().forEach(paragraph -> wide.when(paragraph.when()).read(read));
        }
        Shades shades = new Shades(slots.words());
        for (int track = 0; track < slots.tracks.length; track++) {
            shades.add(slots.tracks[track], slots.spans[track]);
        }
        for (int issue = 0; issue < slots.issues.length; issue++) {
            addIfRead(
                    slots.issues[issue],
                    wide.pack().issues().get(issue).positions().size(),
                    read,
                    shades);
        }
        for (Slot flag : slots.flags) {
            addIfRead(flag, 1, read, shades);
        }
        slots.seen().values().forEach(slot -> addIfRead(slot, 1, read, shades));
        slots.taken().values().forEach(slot -> addIfRead(slot, 1, read, shades));
        return shades;
    }

    private static void addIfRead(Slot slot, long most, long[] read, Shades shades) {
        if (Backflow.isRead(slot, read)) {
            shades.add(slot, most);
        }
    }

    private long[][] all() {
        long[][] all = new long[steps.stages().length][words];
        for (long[] bits : all) {
            Arrays.fill(bits, -1);
        }
        return all;
    }

    private long[][] live(Lexicon lexicon, Kept keeping) {
        long[] watched = new long[words];
        for (Shade shade : shades.all()) {
            if (shade.slot().word() < words) {
                shade.slot().mark(watched);
            }
        }
        Readers readers =
                keeping.text.isEmpty() ? Readers.rules(watched) : Readers.text(keeping.text.get(0), lexicon);
        Readers all = keeping.keep == Keep.CLAUSES ? readers.andDraft(lexicon.slots()) : readers;
        return Liveness.of(steps, lexicon.slots(), all).rest();
    }

    /** Somebody to go ahead; each thread has its own. */
    public Scout scout() {
        return new Scout(this);
    }

    /** How many words a state's key takes. */
    public int words() {
        return words;
    }

    public Shades shades() {
        return shades;
    }

    /** Every landmark of the pack; what a {@link Scout} notes is by its place in this list. */
    public List<Landmark> landmarks() {
        return wide.landmarks().all();
    }

    Lexicon wide() {
        return wide;
    }

    Steps steps() {
        return steps;
    }

    /** What remembers for texts alone that the move was made. */
    Slot taken(Move move) {
        return recalled[move.landmark()];
    }

    /** What remembers for texts alone that the scene was entered. */
    Slot seen(Stage stage) {
        return recalled[stage.landmark()];
    }

    /** Puts into the words what texts may ask of the past. */
    void recall(Past past, long[] state) {
        for (Stage stage : steps.stages()) {
            SceneId scene = stage.scene().id();
            store(seen(stage), past.saw(scene), state);
            for (Move move : stage.moves()) {
                store(taken(move), past.took(scene, move.plan().id()), state);
            }
        }
    }

    private static void store(Slot slot, boolean held, long[] state) {
        if (!slot.isFixed()) {
            slot.store(state, held ? 1 : 0);
        }
    }

    /** How many proposals there are. */
    int proposals() {
        return proposals;
    }

    Observers observers() {
        return observers;
    }

    Rivals rivals() {
        return rivals;
    }

    /** Takes from a state's words what nobody will read. */
    void forget(long[] state) {
        int scene = (int) wide.slots().scene.stored(state);
        int[] drafted = stands[scene];
        if (drafted.length != 0) {
            drafts.store(drafted[drafts.number(state)], state);
        }
        long[] bits = kept[scene];
        for (int word = 0; word < words; word++) {
            state[word] &= bits[word];
        }
    }

    /** How many bits of a state are its key in a scene. */
    public int bits(int scene) {
        int bits = 0;
        for (long word : kept[scene]) {
            bits += Long.bitCount(word);
        }
        return bits;
    }

    /** The bits of a state's words that hold each track, flag, issue and remembered decision, by name. */
    public SortedMap<String, long[]> bitsByName() {
        SortedMap<String, long[]> bits = new TreeMap<>();
        Slots slots = wide.slots();
        for (int track = 0; track < slots.tracks.length; track++) {
            put(wide.pack().tracks().get(track).id().text(), slots.tracks[track], bits);
        }
        for (int issue = 0; issue < slots.issues.length; issue++) {
            put("draft." + wide.pack().issues().get(issue).id().text(), slots.issues[issue], bits);
        }
        for (int flag = 0; flag < slots.flags.length; flag++) {
            put(wide.pack().flags().get(flag).id().text(), slots.flags[flag], bits);
        }
        slots.seen().forEach((scene, slot) -> put("seen(" + scene + ")", slot, bits));
        slots.taken().forEach((choice, slot) -> put("taken(" + choice + ")", slot, bits));
        return bits;
    }

    private void put(String name, Slot slot, SortedMap<String, long[]> bits) {
        if (slot.word() < words && !slot.isFixed()) {
            long[] marked = new long[words];
            slot.mark(marked);
            bits.put(name, marked);
        }
    }

    /** Whether chance decides in a scene, by its place in the pack. */
    public boolean isDraw(int scene) {
        return steps.stages()[scene].scene().way() instanceof Way.Chance;
    }

    /** Whether play is over in a scene, by its place in the pack. */
    public boolean isOver(int scene) {
        return steps.stages()[scene].ends();
    }

    /** The place in the pack of the scene in which a key's state rests. */
    public int scene(long[] keys, int at) {
        Slot slot = wide.slots().scene;
        return (int) (keys[at + slot.word()] >>> slot.shift() & slot.mask());
    }

    /** The side that the player takes in a key's state. */
    public SideId side(long[] keys, int at) {
        Slot slot = wide.slots().side;
        return wide.pack()
                .sides()
                .get((int) (keys[at + slot.word()] >>> slot.shift() & slot.mask()))
                .id();
    }
}
