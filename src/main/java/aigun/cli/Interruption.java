package aigun.cli;

import aigun.terminal.Signals;

/** Ctrl-C: asked once for an end in good order, a second time it ends the program at once. */
final class Interruption {
    /** What a shell is told of a program that ended by it. */
    private static final int EXIT = 130;

    private volatile boolean asked;

    /** One that hears from now on. */
    static Interruption heard() {
        Interruption interruption = new Interruption();
        Signals.on("INT", interruption::ask);
        return interruption;
    }

    /** Somebody asks for an end. */
    void ask() {
        if (asked) {
            Runtime.getRuntime().halt(EXIT);
        }
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }
}
