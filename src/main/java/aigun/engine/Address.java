package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a part of a pack stands, as its author finds it: a file, and the keys that lead to the part there. Written as
 * {@code qing/kang: choices.lay-the-letter.effects[1].when}.
 *
 * @param within what it is a part of; empty for a file, else exactly one
 * @param key the file's name without its ending, or the last key with what joins it to those before
 */
public record Address(List<Address> within, String key) {
    /** A whole file. */
    public static Address file(String name) {
        return new Address(List.of(), name);
    }

    /** The value of a key here. */
    public Address at(String name) {
        return new Address(List.of(this), name);
    }

    /** A member of the list here, counted from 0. */
    public Address at(int index) {
        return new Address(List.of(this), "[" + index + "]");
    }

    /** The name of the file, without its ending. */
    public String file() {
        return within.isEmpty() ? key : within.get(0).file();
    }

    /** The keys that lead here from the file, one by one, a list's members as {@code [0]}; none for a whole file. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        if (!within.isEmpty()) {
            steps.addAll(within.get(0).steps());
            steps.add(key);
        }
        return steps;
    }

    /** The keys alone, joined as an author would write them; empty for a whole file. */
    public String keys() {
        if (within.isEmpty()) {
            return "";
        }
        String before = within.get(0).keys();
        return before.isEmpty() || key.startsWith("[") ? before + key : before + "." + key;
    }

    @Override
    public String toString() {
        return within.isEmpty() ? key : file() + ": " + keys();
    }
}
