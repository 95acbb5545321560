package aigun.cli;

import aigun.model.Start;
import aigun.model.Track;
import aigun.model.TrackId;
import aigun.screen.Messages;
import aigun.screen.Msg;
import aigun.screen.Viewing;
import aigun.screen.World;
import aigun.source.Suggest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads what an invocation names, and says it as messages. */
final class Loading {
    private Loading() {}

    /** The messages that make a title screen playable, or what is wrong. */
    record Loaded(List<Msg> messages, Optional<PackSource.Found.Unplayable> trouble) {}

    static Loaded load(Invocation invocation, Messages messages) throws IOException {
        PackSource.Found found = PackSource.find(invocation.pack());
        if (found instanceof PackSource.Found.Unplayable unplayable) {
            return new Loaded(List.of(), Optional.of(unplayable));
        }
        World world = ((PackSource.Found.Playable) found).world();
        List<Msg> told = new ArrayList<>();
        told.add(new Msg.Loaded(world));
        told.add(new Msg.Games(
                SavedGames.of(Playing.gamesFolder(), world.story().pack().id())));
        if (invocation.start().isEmpty()) {
            return new Loaded(told, Optional.empty());
        }
        return started(invocation, world, told, messages);
    }

    private static Loaded started(Invocation invocation, World world, List<Msg> told, Messages messages) {
        List<String> ids = new ArrayList<>();
        for (Start start : world.story().pack().starts()) {
            ids.add(start.id().text());
            if (start.id().text().equals(invocation.start())) {
                return begun(invocation, world, start, told);
            }
        }
        String hint = Suggest.nearest(invocation.start(), ids)
                .map(near -> messages.text("cli.did-you-mean", near))
                .orElse(messages.text("cli.starts", String.join(", ", ids)));
        return trouble(messages.text("cli.no-start", invocation.start()) + " " + hint);
    }

    private static Loaded begun(Invocation invocation, World world, Start start, List<Msg> told) {
        List<Start.Level> levels = new ArrayList<>();
        for (String setting : invocation.settings()) {
            int equals = setting.indexOf('=');
            String name = setting.substring(0, Math.max(0, equals));
            Optional<Track> track = start.adjustable().stream()
                    .filter(id -> id.text().equals(name))
                    .findFirst()
                    .map(world.story().pack()::track);
            String number = setting.substring(equals + 1);
            if (track.isEmpty() || !number.matches("[+-]?[0-9]{1,6}") || !isWithin(track.get(), number)) {
                List<String> can =
                        start.adjustable().stream().map(TrackId::text).toList();
                return trouble("\"" + setting + "\" can't be set at this start. Tracks that can: "
                        + (can.isEmpty() ? "none" : String.join(", ", can)) + ".");
            }
            levels.add(new Start.Level(track.get().id(), Integer.parseInt(number)));
        }
        told.add(new Msg.Start(start.id(), levels, Viewing.of(invocation.view())));
        return new Loaded(told, Optional.empty());
    }

    private static boolean isWithin(Track track, String number) {
        int value = Integer.parseInt(number);
        return track.least() <= value && value <= track.most();
    }

    private static Loaded trouble(String sentence) {
        return new Loaded(List.of(), Optional.of(new PackSource.Found.Unplayable(sentence + "\n", Exits.USAGE)));
    }
}
