package aigun.format;

import java.util.List;

/** What the keys of one mapping have to do with each other. A decoder asks for it by name, and words what is wrong. */
sealed interface Tie {
    /** Whether a mapping with these keys is as it should be. */
    boolean holds(List<String> written);

    /** One of the keys stands there, and no second. */
    record One(List<String> keys) implements Tie {
        static One of(String... keys) {
            return new One(List.of(keys));
        }

        @Override
        public boolean holds(List<String> written) {
            int there = 0;
            for (String key : keys) {
                there += written.contains(key) ? 1 : 0;
            }
            return there == 1;
        }
    }

    /** One of the keys stands there, or several. */
    record Some(List<String> keys) implements Tie {
        static Some of(String... keys) {
            return new Some(List.of(keys));
        }

        @Override
        public boolean holds(List<String> written) {
            for (String key : keys) {
                if (written.contains(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Where the key stands, another does too. */
    record Needs(String key, String other) implements Tie {
        @Override
        public boolean holds(List<String> written) {
            return !written.contains(key) || written.contains(other);
        }
    }
}
