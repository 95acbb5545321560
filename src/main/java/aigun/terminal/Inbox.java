package aigun.terminal;

import aigun.screen.Msg;

/** Where messages are told from other threads; each is dealt with between two keys. */
public interface Inbox {
    void tell(Msg message);
}
