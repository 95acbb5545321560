package aigun.cli;

import aigun.report.Checked;
import aigun.report.CheckedText;
import aigun.screen.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks packs, and again whenever something in them changed and has come to rest. It looks for itself every beat: that
 * notices what an editor writes under another name first, and works on disks of other machines.
 */
final class CheckWatch {
    private static final long BEAT_MILLIS = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final List<Path> packs;
    private final int columns;
    private final Messages messages;
    private Stamps before;
    private Optional<Stamps> told = Optional.empty();
    private boolean explained;

    CheckWatch(List<Path> packs, int columns, Messages messages) {
        this.packs = packs;
        this.columns = columns;
        this.messages = messages;
        this.before = Stamps.of(packs);
    }

    /** Goes on until the program is ended, or nobody reads any more what it says. */
    int watch() throws IOException {
        boolean heard = true;
        while (heard) {
            Optional<String> text = look();
            heard = text.isEmpty() || Output.isHeard(text.get());
            rest();
        }
        return Exits.FINE;
    }

    /** Looks once: what there is to say, if something changed and stands now as it did a beat ago. */
    Optional<String> look() {
        Stamps now = Stamps.of(packs);
        boolean resting = now.equals(before);
        before = now;
        if (!resting || told.equals(Optional.of(now))) {
            return Optional.empty();
        }
        told = Optional.of(now);
        return Optional.of(rule() + findings());
    }

    private String rule() {
        String begun = "---- " + TIME.format(LocalTime.now(ZoneId.systemDefault())) + " ";
        return begun + "-".repeat(Math.max(0, columns - begun.length())) + "\n";
    }

    private String findings() {
        StringBuilder text = new StringBuilder();
        List<Checked> all = new ArrayList<>();
        for (Path pack : packs) {
            try {
                if (Files.isDirectory(pack)) {
                    Checked checked = Checking.of(pack).found();
                    all.add(checked);
                    text.append(CheckedText.of(List.of(checked), messages));
                } else {
                    text.append(messages.text("check.no-folder", pack.toString()))
                            .append('\n');
                }
            } catch (IOException gone) {
                text.append(Faults.sentence(messages, gone)).append('\n');
            }
        }
        String more = explained ? "" : CheckedText.further(all, messages);
        explained |= !more.isEmpty();
        return text + more;
    }

    private static void rest() throws IOException {
        try {
            Thread.sleep(BEAT_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a folder was watched", interrupted);
        }
    }
}
