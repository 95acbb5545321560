package aigun.cli;

import aigun.screen.Messages;
import aigun.screen.Msg;
import aigun.screen.OtherPack;
import aigun.terminal.AskedTty;
import aigun.terminal.SystemTty;
import aigun.terminal.TerminalLoop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Begins to play in the front end that fits. */
final class Playing {
    private Playing() {}

    static int play(Invocation invocation) throws IOException {
        return play(new Wanted(invocation, new Loading.Named(), home()));
    }

    /**
     * What is wanted.
     *
     * @param source where what is played comes from
     * @param home where it is kept
     */
    record Wanted(Invocation invocation, Loading.Source source, Home home) {
        Loading.Loaded load(Messages messages) throws IOException {
            return source.load(invocation, messages);
        }

        /** Another pack in the place of the one that is played. */
        List<Msg> other(OtherPack pack, Messages messages) {
            return Loading.other(pack, new Shelves(home, messages), messages);
        }

        private Games games(Messages messages) {
            return new Games(home, messages, chance(invocation.seed()));
        }
    }

    static int play(Wanted wanted) throws IOException {
        boolean fitting = wanted.invocation().front() == Invocation.Front.FITTING;
        if (fitting && isAble(System.getenv("TERM"))) {
            Thread preparing = new Thread(new Preparing(), "cells");
            preparing.setDaemon(true);
            preparing.start();
            AskedTty asked = AskedTty.ask();
            Messages messages = messages();
            Optional<SystemTty> tty = asked.answer();
            if (tty.isPresent()) {
                return new FullScreen(wanted, messages, wanted.games(messages)).play(tty.get());
            }
            return Lines.play(wanted, messages, wanted.games(messages));
        }
        Messages messages = messages();
        return Lines.play(wanted, messages, wanted.games(messages));
    }

    /** What a screen needs beside its terminal, made ready while the terminal is asked. */
    private record Preparing() implements Runnable {
        @Override
        public void run() {
            TerminalLoop.prepare();
        }
    }

    /** A terminal that says it can do nothing, or nothing of itself, is spared our escape sequences. */
    private static boolean isAble(String term) {
        return term != null && !term.isEmpty() && !term.equals("dumb");
    }

    static Home home() {
        return Home.of(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** Any words make a seed; without them every game draws its own. */
    private static RandomGenerator chance(String seed) {
        return seed.isEmpty() ? new SplittableRandom() : new SplittableRandom(seed.hashCode());
    }

    static Messages messages() throws IOException {
        try (InputStream stream = Playing.class.getResourceAsStream("/aigun/messages.properties")) {
            if (stream == null) {
                throw new IOException("this program's jar lacks its messages");
            }
            return Messages.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
