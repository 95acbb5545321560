package aigun.terminal;

import aigun.screen.Command;
import aigun.screen.Msg;
import java.util.List;

/** The world outside the screen, which does what the update asks for. */
public interface Shell {
    /** Called once, before anything else. What happens on other threads is told to this inbox, from any of them. */
    void open(Inbox inbox);

    /** Does it, on the loop's thread, and tells in order what came of it. */
    List<Msg> run(Command command);
}
