package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.model.SideId;
import aigun.model.Track;
import aigun.model.TrackId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The places of everything a state holds. An issue's slot stores 0 while it is open, else its position's order plus one;
 * a side and a scene are stored as their place in the pack.
 */
final class Slots {
    /** The greatest stored value that a set in one word can have as a member. */
    static final int MEMBER_MAX = 63;

    final Slot scene;
    final Slot side;
    final Slot round;
    final Slot[] tracks;

    /** How far each track goes from its least value to its greatest. */
    final long[] spans;

    final Slot[] flags;
    final Slot[] issues;
    private final SlotPacking packing;
    private final Names names;
    private final SortedMap<String, Slot> seen = new TreeMap<>();
    private final SortedMap<String, Slot> taken = new TreeMap<>();

    private Slots(Pack pack, Names names, int rounds) {
        this.names = names;
        packing = SlotPacking.after(0);
        scene = packing.place(0, pack.scenes().size() - 1);
        side = packing.place(0, pack.sides().size() - 1);
        round = packing.place(0, rounds);
        tracks = new Slot[pack.tracks().size()];
        spans = new long[tracks.length];
        for (int index = 0; index < tracks.length; index++) {
            Track track = pack.tracks().get(index);
            tracks[index] = packing.place(track.least(), track.most());
            spans[index] = (long) track.most() - track.least();
        }
        issues = new Slot[pack.issues().size()];
        for (int index = 0; index < issues.length; index++) {
            issues[index] =
                    packing.place(0, pack.issues().get(index).positions().size());
        }
        flags = new Slot[pack.flags().size()];
        for (int index = 0; index < flags.length; index++) {
            flags[index] = packing.place(0, 1);
        }
    }

    /** Places for a pack's values and for what its rules remember. */
    static Slots of(Pack pack, Names names, List<Condition> asked) {
        check(pack);
        Remembered remembered = Remembered.of(pack, asked);
        Slots slots = new Slots(pack, names, remembered.rounds());
        for (String scene : remembered.scenes()) {
            slots.seen.put(scene, slots.packing.place(0, 1));
        }
        for (String choice : remembered.choices()) {
            slots.taken.put(choice, slots.packing.place(0, 1));
        }
        return slots;
    }

    /** The same places, and behind them new ones for what texts ask of the past and no rule does. */
    Slots widened(Remembered texts) {
        return new Slots(this, texts);
    }

    private Slots(Slots other, Remembered texts) {
        names = other.names;
        scene = other.scene;
        side = other.side;
        round = other.round;
        tracks = other.tracks;
        spans = other.spans;
        issues = other.issues;
        flags = other.flags;
        packing = SlotPacking.after(other.words());
        seen.putAll(other.seen);
        for (String entered : texts.scenes()) {
            seen.computeIfAbsent(entered, absent -> packing.place(0, 1));
        }
        taken.putAll(other.taken);
        for (String choice : texts.choices()) {
            taken.computeIfAbsent(choice, absent -> packing.place(0, 1));
        }
    }

    private static void check(Pack pack) {
        if (Pack.ISSUES_MAX < pack.issues().size()
                || Pack.SIDES_MAX < pack.sides().size()) {
            throw new IllegalArgumentException("more issues or sides than can be played");
        }
        for (Issue issue : pack.issues()) {
            if (Issue.POSITIONS_MAX < issue.positions().size()) {
                throw new IllegalArgumentException("more positions than can be played: " + issue.id());
            }
        }
    }

    /** How many words a state has. */
    int words() {
        return packing.words();
    }

    Slot track(TrackId id) {
        return tracks[names.track(id)];
    }

    Slot flag(FlagId id) {
        return flags[names.flag(id)];
    }

    Slot issue(IssueId id) {
        return issues[names.issue(id)];
    }

    /** What is stored in the side's slot while the player sits on this side. */
    int stored(SideId id) {
        return names.side(id);
    }

    /** Whether the scene was entered; {@link Slot#NONE} where no rule asks. */
    Slot seen(SceneId scene) {
        return seen.getOrDefault(scene.text(), Slot.NONE);
    }

    /** Whether the choice was taken; {@link Slot#NONE} where no rule asks. */
    Slot taken(SceneId scene, ChoiceId choice) {
        return taken.getOrDefault(Remembered.name(scene, choice), Slot.NONE);
    }

    /** Every slot but those of the scene and the round. */
    Stream<Slot> all() {
        return Stream.of(
                        Stream.of(side),
                        Stream.of(tracks),
                        Stream.of(issues),
                        Stream.of(flags),
                        seen.values().stream(),
                        taken.values().stream())
                .flatMap(slots -> slots);
    }

    /** The scenes that rules remember, by id. */
    SortedMap<String, Slot> seen() {
        return seen;
    }

    /** The choices that rules remember, by {@link Remembered#name}. */
    SortedMap<String, Slot> taken() {
        return taken;
    }
}
