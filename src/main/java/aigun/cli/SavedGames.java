package aigun.cli;

import aigun.model.SceneId;
import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.screen.Ended;
import aigun.screen.Messages;
import aigun.screen.SavedGame;
import aigun.screen.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The games on the disk: those that were left unfinished, and those that ended. What can't be read is passed over, and no file is changed. */
final class SavedGames {
    /** How many files are looked at, the latest first. */
    private static final int FILES_MAX = 200;

    /** How many of each kind are offered. */
    private static final int GAMES_MAX = 50;

    private final String pack;
    private final Messages messages;
    private final List<SavedGame> games = new ArrayList<>();
    private final List<SavedGame> finished = new ArrayList<>();
    private final Set<Ended> ended = new LinkedHashSet<>();
    private final List<String> troubles = new ArrayList<>();

    private SavedGames(String pack, Messages messages) {
        this.pack = pack;
        this.messages = messages;
    }

    /** A file and when it was last written to. */
    private record Kept(Path path, FileTime time) {}

    /**
     * What was found.
     *
     * @param trouble about the latest file that can't be read: somebody may miss the game in it
     */
    record Listed(Shelf shelf, Optional<String> trouble) {}

    /** Those of a pack, and every ending that was come to. */
    static Listed of(Path folder, String pack, Messages messages) {
        SavedGames saved = new SavedGames(pack, messages);
        try {
            if (Files.isDirectory(folder)) {
                saved.readAll(folder);
            }
        } catch (IOException unlisted) {
            saved.troubles.add(messages.text("file.unlisted", Faults.sentence(messages, unlisted)));
        }
        Shelf shelf = new Shelf(saved.games, saved.finished, List.copyOf(saved.ended), List.of());
        return new Listed(shelf, saved.troubles.stream().findFirst());
    }

    /** Why there is nothing to play in a file. */
    static String unreadable(JournalReading reading, Path path, Messages messages) {
        if (reading instanceof JournalReading.Newer newer) {
            return messages.text("file.newer", path.toString(), Integer.toString(newer.format()));
        }
        return messages.text("file.unreadable", path.toString());
    }

    private void readAll(Path folder) throws IOException {
        for (Kept kept : latest(folder)) {
            try {
                read(kept);
            } catch (NoSuchFileException gone) {
                // Somebody deleted it since the folder was listed.
            } catch (IOException unopened) {
                String reason = Faults.sentence(messages, unopened);
                troubles.add(messages.text("file.not-opened", kept.path().toString(), reason));
            }
        }
    }

    private void read(Kept kept) throws IOException {
        JournalReading reading = JournalReading.BYTES_MAX < Files.size(kept.path())
                ? new JournalReading.TooLarge()
                : Journal.read(Files.readAllBytes(kept.path()));
        if (reading instanceof JournalReading.Bare) {
            return;
        }
        if (reading.journal().isEmpty()) {
            troubles.add(unreadable(reading, kept.path(), messages));
            return;
        }
        Journal journal = reading.journal().get(0);
        if (!journal.header().pack().equals(pack)) {
            return;
        }
        journal.endings().forEach(ending -> ended.add(new Ended(journal.header().start(), ending)));
        SavedGame game = saved(kept, journal);
        List<SavedGame> alike = game.ending().isEmpty() ? games : finished;
        if (alike.size() < GAMES_MAX) {
            alike.add(game);
        }
    }

    private static SavedGame saved(Kept kept, Journal journal) {
        List<Journal.Entry> line = journal.line();
        List<SceneId> scene = line.isEmpty()
                ? List.of()
                : List.of(line.get(line.size() - 1).decision().scene());
        LocalDateTime when = LocalDateTime.ofInstant(kept.time().toInstant(), ZoneId.systemDefault());
        String name = kept.path().getFileName().toString();
        return new SavedGame(
                name,
                journal.header().start(),
                scene,
                line.size(),
                journal.path().ending(),
                Times.words(when));
    }

    private static List<Kept> latest(Path folder) throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                boolean journal = path.getFileName().toString().endsWith(JournalFile.ENDING);
                if (journal && Files.isRegularFile(path)) {
                    kept.add(new Kept(path, Files.getLastModifiedTime(path)));
                }
            }
        } catch (UncheckedIOException unlisted) {
            throw unlisted.getCause();
        }
        kept.sort((one, other) -> {
            int byTime = other.time().compareTo(one.time());
            return byTime != 0 ? byTime : other.path().compareTo(one.path());
        });
        return kept.size() <= FILES_MAX ? kept : kept.subList(0, FILES_MAX);
    }
}
