package aigun.cli;

import aigun.play.Game;
import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.screen.Command;
import aigun.screen.Messages;
import aigun.screen.Msg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Does what a game asks of the world: keeps its journal on the disk, line by line, and draws the branches of chance. What
 * fails is answered with a sentence, and nothing is lost by it.
 */
final class Games implements AutoCloseable {
    private final Home home;
    private final Messages messages;
    private final RandomGenerator chance;
    private Optional<JournalFile> open = Optional.empty();

    Games(Home home, Messages messages, RandomGenerator chance) {
        this.home = home;
        this.messages = messages;
        this.chance = chance;
    }

    /** What came of a command, in order; none for what the terminal does by itself. */
    List<Msg> run(Command command) {
        if (command instanceof Command.Begin begin) {
            return List.of(begin(begin.change()));
        }
        if (command instanceof Command.Keep keep) {
            return List.of(keep(keep.change()));
        }
        if (command instanceof Command.Open wanted) {
            return List.of(open(wanted.game()));
        }
        if (command instanceof Command.Draw draw) {
            return List.of(new Msg.Drawn(drawn(draw.weights())));
        }
        if (command instanceof Command.Print print) {
            return List.of(print(print));
        }
        if (command == Command.Plain.SHELVE) {
            close();
        }
        return List.of();
    }

    private Msg begin(Game.Change change) {
        close();
        try {
            String name = change.game().play().start().id().text() + "-"
                    + Times.fileName(LocalDateTime.now(ZoneId.systemDefault()));
            open = Optional.of(JournalFile.create(home.games(), name, change.lines()));
            return new Msg.Kept(change);
        } catch (IOException failed) {
            return new Msg.Failed(
                    messages.text("file.not-begun", home.games().toString(), Faults.sentence(messages, failed)));
        }
    }

    private Msg keep(Game.Change change) {
        try {
            if (!change.lines().isEmpty()) {
                open.orElseThrow(() -> new IOException("no game is open")).append(change.lines());
            }
            return new Msg.Kept(change);
        } catch (IOException failed) {
            return new Msg.Failed(messages.text("file.not-kept", Faults.sentence(messages, failed)));
        }
    }

    private Msg open(String name) {
        close();
        Path path = home.games().resolve(name);
        try {
            byte[] bytes = Files.readAllBytes(path);
            JournalReading reading = Journal.read(bytes);
            if (reading.journal().isEmpty()) {
                return new Msg.Failed(SavedGames.unreadable(reading, path, messages));
            }
            Journal journal = reading.journal().get(0);
            byte[] good = Arrays.copyOf(bytes, reading.bytes());
            if (reading instanceof JournalReading.Damaged damaged) {
                String line = Integer.toString(damaged.line());
                return copied(journal, good, messages.text("file.damaged", path.toString(), line));
            }
            open = JournalFile.open(path, reading.bytes());
            if (open.isEmpty()) {
                return copied(journal, good, messages.text("file.busy"));
            }
            boolean torn = reading instanceof JournalReading.Torn;
            return new Msg.Opened(journal, torn ? messages.text("file.torn") : "");
        } catch (IOException failed) {
            return new Msg.Failed(messages.text("file.not-opened", path.toString(), Faults.sentence(messages, failed)));
        }
    }

    /** Goes on in a file of its own with what can be believed, and leaves the other as it is. */
    private Msg copied(Journal journal, byte[] good, String notice) throws IOException {
        String name = journal.header().start().text() + "-" + Times.fileName(LocalDateTime.now(ZoneId.systemDefault()));
        open = Optional.of(JournalFile.create(home.games(), name, new String(good, StandardCharsets.UTF_8)));
        return new Msg.Opened(journal, notice);
    }

    private Msg print(Command.Print print) {
        Path printed = home.printed();
        try {
            String name = print.name() + "-" + Times.fileName(LocalDateTime.now(ZoneId.systemDefault()));
            return new Msg.Printed(
                    PrintedFile.write(printed, name, print).toAbsolutePath().toString());
        } catch (IOException failed) {
            return new Msg.Failed(
                    messages.text("file.not-printed", printed.toString(), Faults.sentence(messages, failed)));
        }
    }

    private int drawn(List<Integer> weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = chance.nextInt(sum);
        int branch = 0;
        while (weights.get(branch) <= left) {
            left -= weights.get(branch);
            branch++;
        }
        return branch;
    }

    /** Gives the open journal free. */
    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException gone) {
            // Every line was forced to the disk when it was written; there is nothing left to lose.
        }
        open = Optional.empty();
    }
}
