package aigun.format;

import aigun.model.CounterpartId;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.SideId;
import aigun.model.Track;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What expressions can name: everything a pack declares, as far as it could be read. */
record Names(
        Roll<Track> tracks,
        Roll<FlagId> flags,
        Roll<Issue> issues,
        Roll<SideId> sides,
        Roll<CounterpartId> counterparts,
        Roll<KnownScene> scenes) {
    /** All there is of one kind. Immutable. */
    static final class Roll<T> {
        private final List<T> entries;
        private final boolean complete;
        /** The same entries, to look one up; empty until somebody does. */
        private volatile Set<T> known = new HashSet<>();

        /**
         * @param complete whether every one the author wrote could be read; while not, a name that is missing here is
         *     passed over in silence, since its declaration may be what is broken
         */
        Roll(List<T> entries, boolean complete) {
            this.entries = List.copyOf(entries);
            this.complete = complete;
        }

        static <T> Roll<T> of(List<T> entries) {
            return new Roll<>(entries, true);
        }

        /** As many as could be read, of more that the author wrote. */
        static <T> Roll<T> partOf(List<T> entries) {
            return new Roll<>(entries, false);
        }

        List<T> entries() {
            return entries;
        }

        boolean complete() {
            return complete;
        }

        /** Whether it is among the entries, however many there are. Two threads that ask first build the set twice. */
        boolean has(T entry) {
            Set<T> set = known;
            if (set.isEmpty() && !entries.isEmpty()) {
                set = new HashSet<>(entries);
                known = set;
            }
            return set.contains(entry);
        }
    }

    /**
     * A scene by its id.
     *
     * @param choices ids of its choices, at a table of all moves that its pack names
     */
    record KnownScene(String id, Roll<String> choices) {}

    /** The same, with the scenes known now. */
    Names withScenes(Roll<KnownScene> known) {
        return new Names(tracks, flags, issues, sides, counterparts, known);
    }
}
