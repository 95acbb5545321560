package aigun.cli;

import aigun.play.JournalReading;
import aigun.play.ShareCode;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The packs that paths are played on: the one that was asked for, or those that travel with the program, as they are named. */
final class Worlds {
    private final boolean one;
    private final List<World> worlds = new ArrayList<>();
    private final PlaytestPacks playtested = new PlaytestPacks();
    private final Messages messages;

    private Worlds(List<World> asked, Messages messages) {
        one = !asked.isEmpty();
        worlds.addAll(asked);
        this.messages = messages;
    }

    /** What was asked for. */
    sealed interface Asked {
        record There(Worlds worlds) implements Asked {}

        /** It can't be played, and why. */
        record Nothing(PackSource.Found.Unplayable found) implements Asked {}
    }

    /** The pack of this name and no other; those that travel with the program where the name is empty. */
    static Asked asked(String pack, Messages messages) throws IOException {
        if (pack.isEmpty()) {
            return new Asked.There(new Worlds(List.of(), messages));
        }
        PackSource.Found found = PackSource.find(pack, messages);
        return found instanceof PackSource.Found.Playable playable
                ? new Asked.There(new Worlds(List.of(playable.world()), messages))
                : new Asked.Nothing((PackSource.Found.Unplayable) found);
    }

    /** The pack in whose folder a playtest stands. */
    PlaytestPacks.Opened of(PlaytestFile file) throws IOException {
        return playtested.of(file);
    }

    /** The pack that a path or a code is to be played on; empty where there is none of its name, or nothing names one. */
    synchronized Optional<World> of(Given given) throws IOException {
        if (one) {
            return Optional.of(worlds.get(0));
        }
        if (given instanceof Given.Recorded recorded) {
            JournalReading reading = recorded.reading();
            return reading.journal().isEmpty()
                    ? Optional.empty()
                    : named(reading.journal().get(0).header().pack());
        }
        return ((Given.Coded) given).reading() instanceof ShareCode.Reading.Good good
                ? coded(good.code())
                : Optional.empty();
    }

    private Optional<World> coded(ShareCode code) throws IOException {
        Optional<World> like = Optional.empty();
        for (String id : ShippedPacks.ids()) {
            if (code.isOf(id)) {
                like = named(id);
                if (like.isPresent() && code.isBy(like.get().storyHash())) {
                    return like;
                }
            }
        }
        return like;
    }

    private Optional<World> named(String id) throws IOException {
        for (World world : worlds) {
            if (world.story().pack().id().equals(id)) {
                return Optional.of(world);
            }
        }
        if (ShippedPacks.ids().contains(id)
                && PackSource.find(id, messages) instanceof PackSource.Found.Playable found) {
            worlds.add(found.world());
            return Optional.of(found.world());
        }
        return Optional.empty();
    }
}
