package aigun.cli;

import aigun.author.Workers;

/** The workers that the program explores with, for measuring. */
public final class Pool {
    private Pool() {}

    public static Workers of(int count) {
        return new Threads(count);
    }
}
