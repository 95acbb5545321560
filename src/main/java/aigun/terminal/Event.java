package aigun.terminal;

import aigun.screen.Msg;

/** What wakes the loop. */
sealed interface Event {
    /** From the keyboard; events are never compared, so an array will do. */
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(byte[] bytes) implements Event {}

    record Told(Msg message) implements Event {}

    enum Plain implements Event {
        /** The window has another size, perhaps. */
        RESIZED,
        /** Someone stopped us, and we go on. */
        CONTINUED,
        /** No key can come any more, or the system wants us to end. */
        ENDED
    }
}
