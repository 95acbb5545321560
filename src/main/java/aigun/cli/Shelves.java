package aigun.cli;

import aigun.screen.Messages;
import aigun.screen.Msg;
import aigun.screen.Shelf;
import aigun.screen.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is of earlier games of a story in a home: journals, and what was counted. */
final class Shelves {
    private final Home home;
    private final Messages messages;

    Shelves(Home home, Messages messages) {
        this.home = home;
        this.messages = messages;
    }

    /** All of it; nothing of an unknown story. */
    Msg.Games of(Optional<World> world) {
        return new Msg.Games(
                world.map(each -> filled(listed(each).shelf(), each)).orElse(Shelf.EMPTY));
    }

    /** The same, and a sentence about the latest file that can't be read: somebody may miss the game in it. */
    List<Msg> withTrouble(World world) {
        SavedGames.Listed listed = listed(world);
        List<Msg> told = new ArrayList<>();
        told.add(new Msg.Games(filled(listed.shelf(), world)));
        listed.trouble().ifPresent(sentence -> told.add(new Msg.Failed(sentence)));
        return told;
    }

    private SavedGames.Listed listed(World world) {
        return SavedGames.of(home.games(), world.story().pack().id(), messages);
    }

    private Shelf filled(Shelf shelf, World world) {
        return shelf.withWays(new CountedWays(home.ways()).of(world));
    }
}
