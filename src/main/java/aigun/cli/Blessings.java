package aigun.cli;

import aigun.play.Blessing;
import aigun.play.Journal;
import aigun.play.PathHeader;
import aigun.play.Verified;
import aigun.report.PathCheck;
import aigun.screen.Messages;
import aigun.screen.World;
import aigun.source.Controls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the files of paths anew that still come to the same ending with the same terms, with the fingerprints of today.
 * Whatever else was given is left as it is, and said to be.
 */
final class Blessings {
    private final Worlds worlds;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();
    private final List<String> blessed = new ArrayList<>();
    private boolean failed;

    /**
     * What came of it.
     *
     * @param lines what is to be said, each with its end
     * @param blessed the names of what was written anew
     * @param failed whether a file could not be written
     */
    record Blessed(List<String> lines, List<String> blessed, boolean failed) {}

    private Blessings(Worlds worlds, Messages messages) {
        this.worlds = worlds;
        this.messages = messages;
    }

    /** Blesses what can be, of all that is not the same. */
    static Blessed of(List<PathCheck> checks, Worlds worlds, Messages messages) {
        Blessings blessings = new Blessings(worlds, messages);
        checks.stream().filter(check -> !check.isWell()).forEach(blessings::bless);
        return new Blessed(blessings.lines, blessings.blessed, blessings.failed);
    }

    private void bless(PathCheck check) {
        if (check instanceof PathCheck.Played played) {
            blessTest(played);
            return;
        }
        Optional<Path> file = Verifying.file(check.name());
        if (file.isEmpty() || !(check instanceof PathCheck.Held)) {
            say(check, "verify.unblessed.no-file");
            return;
        }
        try {
            blessFile(check, file.get());
        } catch (IOException unwritten) {
            failed = true;
            say(check, "verify.unblessed.failed", Faults.sentence(messages, unwritten));
        }
    }

    /** A playtest says what is wanted; blessed, it wants what is so now. */
    private void blessTest(PathCheck.Played played) {
        try {
            PlaytestFile file = PlaytestFile.of(played.name()).orElseThrow();
            Optional<FileChange> change = new PlaytestCheck(file, worlds.of(file)).blessed(played);
            if (change.isEmpty()) {
                say(played, "verify.unblessed.author");
            } else if (change.get().isAsItWas()) {
                change.get().write();
                blessed.add(played.name());
                say(played, "verify.blessed.test");
                lines.add(change.get().diff(played.name()));
            } else {
                say(played, "verify.unblessed.changed");
            }
        } catch (IOException unwritten) {
            failed = true;
            say(played, "verify.unblessed.failed", Faults.sentence(messages, unwritten));
        }
    }

    /** Holds the file while it is looked at once more, so that no game writes to it meanwhile. */
    private void blessFile(PathCheck check, Path file) throws IOException {
        Path real = file.toRealPath();
        Optional<JournalFile> held = JournalFile.open(real, Files.size(real));
        if (held.isEmpty()) {
            say(check, "verify.unblessed.busy");
            return;
        }
        try (JournalFile open = held.get()) {
            byte[] bytes = Files.readAllBytes(open.path());
            List<PathCheck> again = new Verifying(worlds, messages).check(check.name());
            if (!again.equals(List.of(check))) {
                say(check, "verify.unblessed.busy");
                return;
            }
            Optional<String> text = written((PathCheck.Held) check, bytes);
            if (text.isPresent()) {
                WholeFile.write(open.path(), text.get().getBytes(StandardCharsets.UTF_8), WholeFile.Kind.FORCED);
                blessed.add(check.name());
                say(check, "verify.blessed");
            }
        }
    }

    /** The new text; empty where there is a reason against it, which is said. */
    private Optional<String> written(PathCheck.Held check, byte[] bytes) throws IOException {
        Verified.Verdict verdict = check.verified().verdict();
        if (check.isUnfinished()) {
            say(check, "verify.unblessed.unfinished");
            return Optional.empty();
        }
        if (verdict != Verified.Verdict.WORDS && verdict != Verified.Verdict.RULES) {
            say(check, "verify.unblessed.outcome");
            return Optional.empty();
        }
        World world = worlds.of(new Given.Recorded(Journal.read(bytes))).orElseThrow();
        PathHeader then = Journal.read(bytes).journal().get(0).header();
        PathHeader today = new PathHeader(
                then.pack(),
                world.story().pack().version(),
                world.storyHash(),
                world.contentHash(),
                then.start(),
                then.adjusted(),
                then.view());
        return Blessing.of(bytes, world.story(), today);
    }

    private void say(PathCheck check, String key, String... parts) {
        lines.add(Controls.visible(check.name() + ": " + messages.text(key, parts)) + "\n");
    }
}
