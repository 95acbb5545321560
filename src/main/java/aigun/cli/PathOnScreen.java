package aigun.cli;

import aigun.screen.Messages;
import aigun.screen.Msg;
import aigun.screen.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows a path in the front end that fits. */
record PathOnScreen(World world, Msg.Replay replay, Messages messages) {
    /**
     * Until somebody leaves.
     *
     * @param width columns of a line in line mode; 0 for lines that are never broken, -1 for the default
     * @return what the program ends with
     */
    int show(Invocation.Front front, int width) throws IOException {
        List<Msg> told = new ArrayList<>();
        told.add(new Msg.Loaded(world));
        told.addAll(new Shelves(Playing.home(), messages).withTrouble(world));
        told.add(replay);
        Loading.Loaded loaded = new Loading.Loaded(told, Optional.empty());
        String view = replay.viewing().word();
        Invocation invocation = new Invocation(front, "", "", view, List.of(), width, "");
        return Playing.play(new Playing.Wanted(invocation, (asked, words) -> loaded, Playing.home()));
    }
}
