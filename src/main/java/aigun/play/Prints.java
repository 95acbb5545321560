package aigun.play;

/**
 * The fingerprints a decision leaves in a path, in hexadecimal digits: of where it led, and of what was decided. A replay
 * against an edited pack tells by them what still means the same.
 *
 * @param state of what differs from the start after it; 8 digits
 * @param text of the words the player read; 6 digits
 * @param when of the condition it was open under; 6 digits
 * @param then of its effects and the way on; 6 digits
 */
public record Prints(String state, String text, String when, String then) {
    static final int STATE_DIGITS = 8;
    static final int PART_DIGITS = 6;

    /** In the place of the hash of a state that isn't known. */
    static final String NO_STATE = "0".repeat(STATE_DIGITS);

    public Prints {
        if (!isHex(state, STATE_DIGITS)
                || !isHex(text, PART_DIGITS)
                || !isHex(when, PART_DIGITS)
                || !isHex(then, PART_DIGITS)) {
            throw new IllegalArgumentException("no fingerprints: " + state + " " + text + " " + when + " " + then);
        }
    }

    /** The same option, having led to another state. */
    Prints with(String newState) {
        return new Prints(newState, text, when, then);
    }

    @Override
    public String toString() {
        return "[" + state + " " + text + " " + when + " " + then + "]";
    }

    /** Whether the text is so many hexadecimal digits, in lower case. */
    static boolean isHex(String text, int digits) {
        if (text.length() != digits) {
            return false;
        }
        for (int index = 0; index < digits; index++) {
            char letter = text.charAt(index);
            if (!('0' <= letter && letter <= '9') && !('a' <= letter && letter <= 'f')) {
                return false;
            }
        }
        return true;
    }
}
