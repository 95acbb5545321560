package aigun.cli;

import aigun.model.Start;
import aigun.model.Track;
import aigun.model.TrackId;
import aigun.screen.Messages;
import aigun.screen.Msg;
import aigun.screen.OtherPack;
import aigun.screen.Viewing;
import aigun.screen.World;
import aigun.source.Suggest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads what an invocation names, and says it as messages. */
final class Loading {
    private final Invocation invocation;
    private final Messages messages;
    private final World world;

    private Loading(Invocation invocation, Messages messages, World world) {
        this.invocation = invocation;
        this.messages = messages;
        this.world = world;
    }

    /** Where that comes from. */
    interface Source {
        Loaded load(Invocation invocation, Messages messages) throws IOException;
    }

    /** From the pack and the start that an invocation names. No lambda: it is linked before the first screen shows. */
    record Named() implements Source {
        @Override
        public Loaded load(Invocation invocation, Messages messages) throws IOException {
            return Loading.load(invocation, messages);
        }
    }

    /** The messages that make a title screen playable, or what is wrong. */
    record Loaded(List<Msg> messages, Optional<PackSource.Found.Unplayable> trouble) {}

    static Loaded load(Invocation invocation, Messages messages) throws IOException {
        PackSource.Found found = PackSource.find(invocation.pack(), messages);
        if (found instanceof PackSource.Found.Unplayable unplayable) {
            return new Loaded(List.of(), Optional.of(unplayable));
        }
        World world = ((PackSource.Found.Playable) found).world();
        List<Msg> told = new ArrayList<>();
        told.add(new Msg.Loaded(world));
        told.addAll(new Shelves(Playing.home(), messages).withTrouble(world));
        if (invocation.start().isEmpty()) {
            return invocation.settings().isEmpty()
                    ? new Loaded(told, Optional.empty())
                    : trouble(messages.text("cli.set-what"));
        }
        return new Loading(invocation, messages, world).started(told);
    }

    /** A pack that travels with the program, in place of the one before. */
    static List<Msg> other(OtherPack pack, Shelves shelves, Messages messages) {
        try {
            World world = PackSource.shipped(pack.id());
            List<Msg> told = new ArrayList<>();
            told.add(new Msg.Loaded(world));
            told.addAll(shelves.withTrouble(world));
            return told;
        } catch (IOException damaged) {
            return List.of(new Msg.Failed(Faults.sentence(messages, damaged)));
        }
    }

    /** The pack that is loaded by these; empty where none is. */
    static Optional<World> world(List<Msg> told) {
        for (Msg msg : told) {
            if (msg instanceof Msg.Loaded loaded) {
                return Optional.of(loaded.world());
            }
        }
        return Optional.empty();
    }

    private Loaded started(List<Msg> told) {
        List<String> ids = new ArrayList<>();
        for (Start start : world.story().pack().starts()) {
            ids.add(start.id().text());
            if (start.id().text().equals(invocation.start())) {
                return begun(start, told);
            }
        }
        String hint = Suggest.nearest(invocation.start(), ids)
                .map(near -> messages.text("cli.did-you-mean", near))
                .orElse(messages.text("cli.starts", String.join(", ", ids)));
        return trouble(messages.text("cli.no-start", invocation.start()) + " " + hint);
    }

    private Loaded begun(Start start, List<Msg> told) {
        List<Start.Level> levels = new ArrayList<>();
        for (String setting : invocation.settings()) {
            Optional<Start.Level> level = level(start, setting);
            if (level.isEmpty()) {
                return trouble(messages.text("cli.not-set", setting) + " " + ranges(start));
            }
            levels.add(level.get());
        }
        told.add(new Msg.Start(start.id(), levels, Viewing.of(invocation.view())));
        return new Loaded(told, Optional.empty());
    }

    /** What {@code track=3} sets; empty where the start does not allow it. */
    private Optional<Start.Level> level(Start start, String setting) {
        int equals = setting.indexOf('=');
        String name = setting.substring(0, Math.max(0, equals));
        String number = setting.substring(equals + 1);
        if (!number.matches("[+-]?[0-9]{1,6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number);
        for (TrackId id : start.adjustable()) {
            Track track = world.story().pack().track(id);
            if (id.text().equals(name) && track.least() <= value && value <= track.most()) {
                return Optional.of(new Start.Level(id, value));
            }
        }
        return Optional.empty();
    }

    /** The tracks that can be set, and how far. */
    private String ranges(Start start) {
        List<String> ranges = new ArrayList<>();
        for (TrackId id : start.adjustable()) {
            Track track = world.story().pack().track(id);
            String least = Integer.toString(track.least());
            ranges.add(messages.text("cli.range", id.text(), least, Integer.toString(track.most())));
        }
        return ranges.isEmpty()
                ? messages.text("cli.no-tracks")
                : messages.text("cli.tracks", String.join(", ", ranges));
    }

    private static Loaded trouble(String sentence) {
        return new Loaded(
                List.of(), Optional.of(new PackSource.Found.Unplayable("aigun: " + sentence + "\n", Exits.USAGE)));
    }
}
