package aigun.terminal;

import aigun.screen.Command;
import aigun.screen.Frame;
import aigun.screen.Msg;
import java.util.List;

/** A model, its update and its view: what the loop runs, whatever it is. */
interface Program<M> {
    Step<M> update(M model, Msg message);

    Frame view(M model);

    /** The model after a message, and what it asks of the world. */
    record Step<M>(M model, List<Command> commands) {}
}
