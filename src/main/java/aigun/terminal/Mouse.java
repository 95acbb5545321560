package aigun.terminal;

import aigun.screen.Msg;
import aigun.terminal.Keys.Found;

/** What a terminal says of the mouse. Only the left button and the wheel mean something. */
final class Mouse {
    private static final int MOVED = 32;
    private static final int WHEEL = 64;
    private static final int OLD_OFFSET = 32;
    private static final int OLD_LENGTH = 3;

    private Mouse() {}

    /** Button, column and row, as 1006 tells them; the two last count from one. */
    static Found pressed(int length, Parameters parameters) {
        return action(length, parameters.number(0), parameters.number(1), parameters.number(2));
    }

    /** Three bytes, from terminals that know nothing better. */
    static Found old(byte[] bytes, int at) {
        if (bytes.length < at + OLD_LENGTH) {
            return Found.nothing(0);
        }
        int button = (bytes[at] & 0xFF) - OLD_OFFSET;
        if (button < 0) {
            return Found.nothing(OLD_LENGTH);
        }
        return action(OLD_LENGTH, button, (bytes[at + 1] & 0xFF) - OLD_OFFSET, (bytes[at + 2] & 0xFF) - OLD_OFFSET);
    }

    private static Found action(int length, int button, int column, int row) {
        int which = button & 3;
        if (column < 1 || row < 1 || (button & MOVED) != 0 || 2 * WHEEL <= button) {
            return Found.nothing(length);
        }
        if ((button & WHEEL) != 0) {
            return which <= 1
                    ? Found.key(length, new Msg.Scroll(column - 1, row - 1, which == 0 ? -1 : 1))
                    : Found.nothing(length);
        }
        return which == 0 ? Found.key(length, new Msg.Click(column - 1, row - 1)) : Found.nothing(length);
    }
}
