package aigun.screen;

/** What the update asks the outside world to do. It only asks: the world answers with messages. */
public sealed interface Command {
    /** What the terminal does by itself. */
    enum Plain implements Command {
        /** Leave the screen for good. */
        QUIT,
        /** Give the terminal back and stop until the player returns. */
        SUSPEND,
        /** Paint all anew: something else wrote on the screen. */
        REDRAW
    }
}
