package aigun.cli;

import aigun.format.Compiled;
import aigun.screen.Finding;
import aigun.screen.Messages;
import aigun.screen.Msg;
import aigun.screen.World;
import aigun.source.Controls;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Reading;
import aigun.terminal.Inbox;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder's pack, and what becomes of it: read anew as soon as somebody has changed one of its files. */
final class FollowedPack implements Loading.Source {
    /** Milliseconds between two looks at the folder. */
    private static final int POLL_MILLIS = 120;

    /** So long nothing may change before it is read: an editor writes more than once. */
    private static final int QUIET_MILLIS = 40;

    /** A folder that is never quiet is read nevertheless. */
    private static final int LOOKS_MAX = 25;

    private final WatchedFolder folder;
    private final Messages messages;

    FollowedPack(Path folder, Messages messages) {
        this.folder = new WatchedFolder(folder);
        this.messages = messages;
    }

    @Override
    public Loading.Loaded load(Invocation invocation, Messages words) throws IOException {
        Reading<Compiled> reading = folder.read();
        if (!(reading instanceof Reading.Good<Compiled> good)) {
            return new Loading.Loaded(
                    List.of(), Optional.of(PackSource.unsound(folder.folder(), reading.diagnostics(), words)));
        }
        World world = PackSource.watched(good.value(), findings(reading));
        return Loading.begun(world, invocation, words, new ArrayList<>(List.of(new Msg.Loaded(world))));
    }

    /** Tells what is wrong with the pack each time it is read anew, until it can be played. */
    void await(PrintStream told) throws IOException {
        Reading<Compiled> reading = folder.read();
        while (reading instanceof Reading.Bad<Compiled> bad) {
            told.print(PackSource.unsound(folder.folder(), bad.diagnostics(), messages)
                    .text());
            told.println(messages.text("watch.waiting"));
            awaitNews();
            reading = folder.read();
        }
    }

    private void awaitNews() throws IOException {
        try {
            while (!folder.isNews(folder.look())) {
                Thread.sleep(POLL_MILLIS);
            }
            settle();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a folder was watched", interrupted);
        }
    }

    @Override
    public World.Games games() {
        return World.Games.GONE;
    }

    @Override
    public void follow(Inbox inbox) {
        String trouble = "";
        try {
            while (true) {
                Thread.sleep(POLL_MILLIS);
                String now = looked(inbox, trouble);
                if (!now.isEmpty() && !now.equals(trouble)) {
                    inbox.tell(new Msg.Broken(List.of(unread(now))));
                }
                trouble = now;
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A look at the folder; what keeps it from being read, or empty.
     *
     * @param trouble what kept it from that before: once it can be read that is news, even if no file was changed
     */
    private String looked(Inbox inbox, String trouble) throws InterruptedException {
        try {
            if (!trouble.isEmpty() || folder.isNews(folder.look())) {
                settle();
                inbox.tell(read());
            }
            return "";
        } catch (IOException gone) {
            return Faults.sentence(messages, gone);
        }
    }

    private Finding unread(String reason) {
        String place = Controls.visible(folder.folder().toString());
        String sentence = messages.text("watch.unread", Controls.visible(reason));
        return new Finding(Finding.Kind.ERROR, place, sentence, "", "");
    }

    private void settle() throws InterruptedException {
        Stamps before = folder.look();
        for (int look = 0; look < LOOKS_MAX; look++) {
            Thread.sleep(QUIET_MILLIS);
            Stamps now = folder.look();
            if (now.equals(before)) {
                return;
            }
            before = now;
        }
    }

    private Msg read() throws IOException {
        Reading<Compiled> reading = folder.read();
        List<Finding> findings = findings(reading);
        return reading instanceof Reading.Good<Compiled> good
                ? new Msg.Rebuilt(PackSource.watched(good.value(), findings))
                : new Msg.Broken(findings);
    }

    /** Errors come first, each in the order of the files. */
    private static List<Finding> findings(Reading<Compiled> reading) {
        List<Finding> findings = new ArrayList<>();
        for (Diagnostic.Severity severity : Diagnostic.Severity.values()) {
            for (Diagnostic diagnostic : reading.diagnostics()) {
                if (diagnostic.severity() == severity) {
                    findings.add(finding(diagnostic));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Diagnostic diagnostic) {
        Location place = diagnostic.location();
        return new Finding(
                diagnostic.isError() ? Finding.Kind.ERROR : Finding.Kind.WARNING,
                Controls.visible(place.toString()),
                Controls.visible(diagnostic.message()),
                Controls.visible(place.source().line(place.line())).strip(),
                Controls.visible(diagnostic.hint()));
    }
}
