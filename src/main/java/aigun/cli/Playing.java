package aigun.cli;

import aigun.screen.Messages;
import aigun.terminal.AskedTty;
import aigun.terminal.SystemTty;
import aigun.terminal.TerminalLoop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Begins to play in the front end that fits. */
final class Playing {
    private Playing() {}

    static int play(Invocation invocation) throws IOException {
        return play(invocation, Loading::load);
    }

    /** The same with something else than what an invocation names. */
    static int play(Invocation invocation, Loading.Source source) throws IOException {
        if (invocation.front() == Invocation.Front.FITTING && isAble(System.getenv("TERM"))) {
            Thread preparing = new Thread(new Preparing(), "cells");
            preparing.setDaemon(true);
            preparing.start();
            AskedTty asked = AskedTty.ask();
            Messages messages = messages();
            Optional<SystemTty> tty = asked.answer();
            if (tty.isPresent()) {
                return FullScreen.play(new Asked(invocation, source, messages), games(invocation, messages), tty.get());
            }
            return Lines.play(new Asked(invocation, source, messages), games(invocation, messages));
        }
        Messages messages = messages();
        return Lines.play(new Asked(invocation, source, messages), games(invocation, messages));
    }

    /** What was asked for, and where it is loaded from. */
    record Asked(Invocation invocation, Loading.Source source, Messages messages) {
        Loading.Loaded load() throws IOException {
            return source.load(invocation, messages);
        }
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

    static Path dataFolder() {
        return DataFolder.of(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path cacheFolder() {
        return DataFolder.cache(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path gamesFolder() {
        return dataFolder().resolve("games");
    }

    private static Games games(Invocation invocation, Messages messages) {
        return new Games(gamesFolder(), messages, chance(invocation.seed()));
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
