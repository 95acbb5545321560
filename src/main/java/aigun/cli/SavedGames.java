package aigun.cli;

import aigun.model.SceneId;
import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.screen.SavedGame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The games on the disk that were left unfinished. */
final class SavedGames {
    /** How many files are looked at, the latest first. */
    private static final int FILES_MAX = 200;

    /** How many are offered. */
    private static final int GAMES_MAX = 50;

    private SavedGames() {}

    /** A file and when it was last written to. */
    private record Kept(Path path, FileTime time) {}

    /** Those of a pack, the latest first. What can't be read is passed over: it is offered nowhere and changed by nobody. */
    static List<SavedGame> of(Path folder, String pack) throws IOException {
        List<SavedGame> games = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return games;
        }
        for (Kept kept : latest(folder)) {
            JournalReading reading = Journal.read(Files.readAllBytes(kept.path()));
            for (Journal journal : reading.journal()) {
                boolean wanted = journal.header().pack().equals(pack)
                        && journal.path().ending().isEmpty();
                if (wanted && games.size() < GAMES_MAX) {
                    games.add(saved(kept, journal));
                }
            }
        }
        return games;
    }

    private static SavedGame saved(Kept kept, Journal journal) {
        List<Journal.Entry> line = journal.line();
        List<SceneId> scene = line.isEmpty()
                ? List.of()
                : List.of(line.get(line.size() - 1).decision().scene());
        LocalDateTime when = LocalDateTime.ofInstant(kept.time().toInstant(), ZoneId.systemDefault());
        String name = kept.path().getFileName().toString();
        return new SavedGame(name, journal.header().start(), scene, line.size(), Times.words(when));
    }

    private static List<Kept> latest(Path folder) throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                boolean journal = path.getFileName().toString().endsWith(JournalFile.ENDING);
                if (journal && Files.isRegularFile(path) && Files.size(path) <= JournalReading.BYTES_MAX) {
                    kept.add(new Kept(path, Files.getLastModifiedTime(path)));
                }
            }
        }
        kept.sort((one, other) -> {
            int byTime = other.time().compareTo(one.time());
            return byTime != 0 ? byTime : other.path().compareTo(one.path());
        });
        return kept.size() <= FILES_MAX ? kept : kept.subList(0, FILES_MAX);
    }
}
