package aigun.cli;

import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files on their way to be counted, so many at a time: of a folder with very many not even all names are held at once.
 * The work is shared out, and comes to the same however it is.
 */
final class Pile implements FolderFiles.Taker {
    private static final int HELD_MAX = 500;

    private final List<Counting> desks;
    private final Threads threads;
    private final FileProgress progress;
    private final List<String> held = new ArrayList<>();
    private long counted;

    private Pile(List<Counting> desks, Threads threads, FileProgress progress) {
        this.desks = desks;
        this.threads = threads;
        this.progress = progress;
    }

    /** All that stands there for paths, counted by so many workers. */
    static List<Counting> counted(List<String> arguments, World world, int workers, Messages messages)
            throws IOException {
        List<Counting> desks = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            desks.add(new Counting(world, messages));
        }
        StatusLine.Manner manner = Exploring.columns();
        StatusLine line = new StatusLine(manner, System.err);
        FileProgress progress = new FileProgress(line, new Pace(manner, System::nanoTime), messages);
        try (Threads threads = new Threads(workers)) {
            Pile pile = new Pile(desks, threads, progress);
            Submitted.each(arguments, pile, pile::add);
            pile.count();
        } finally {
            progress.clear();
        }
        return desks;
    }

    @Override
    public void file(Path file) {
        add(file.toString());
    }

    @Override
    public void unopened(Path path, IOException why) {
        desks.get(0).unopened(path.toString(), why);
    }

    private void add(String name) {
        held.add(name);
        if (HELD_MAX <= held.size()) {
            count();
            progress.read(counted);
        }
    }

    private void count() {
        threads.each(held.size(), (worker, number) -> desks.get(worker).count(held.get(number)));
        counted += held.size();
        held.clear();
    }
}
