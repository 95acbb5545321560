package aigun.screen;

import aigun.model.Start;
import aigun.model.StartId;
import aigun.play.Game;
import java.util.List;
import java.util.Optional;

/**
 * All that the screen shows comes from this. Immutable.
 *
 * @param page the screen on top, set for the size: made when one of them changes, so that a cursor costs nothing
 */
public record Model(Ground ground, Session session, Desk desk, Size size, Page page) {
    /**
     * What there is to play.
     *
     * @param world empty list while the pack loads, then exactly one
     * @param saved the unfinished games, the latest first
     */
    record Ground(Messages messages, List<World> world, List<SavedGame> saved) {
        Ground {
            world = List.copyOf(world);
            saved = List.copyOf(saved);
        }
    }

    /**
     * What is being played.
     *
     * @param game empty list at the title, else exactly one
     * @param levels what the player set before beginning
     * @param waiting what is being written to the disk; nothing else is decided meanwhile
     */
    record Session(List<Game> game, Viewing viewing, List<Start.Level> levels, boolean waiting) {
        Session {
            game = List.copyOf(game);
            levels = List.copyOf(levels);
        }
    }

    /**
     * How the player stands before it.
     *
     * @param screens the one on top is the last; the others are what BACK leads to
     * @param cursor the number of the entry under the cursor; 0 where there are none
     * @param scroll the line of the page at the top of its window
     * @param notice said once, until the next key; empty for nothing
     */
    record Desk(List<Screen> screens, int cursor, int scroll, String notice) {
        Desk {
            screens = List.copyOf(screens);
        }

        Screen top() {
            return screens.get(screens.size() - 1);
        }
    }

    /** The title, while the pack is still loading. */
    public static Model title(Messages messages, Viewing viewing) {
        Ground ground = new Ground(messages, List.of(), List.of());
        Session session = new Session(List.of(), viewing, List.of(), false);
        return of(ground, session, new Desk(List.of(Screen.Plain.TITLE), 1, 0, ""), Size.HOME);
    }

    /** A model with its page set. */
    static Model of(Ground ground, Session session, Desk desk, Size size) {
        Sheet sheet = Sheets.of(ground, session, desk.top());
        int cursor =
                Math.max(0, Math.min(Math.max(1, desk.cursor()), sheet.actions().size()));
        Page page = Page.of(sheet, size);
        Desk fitted = new Desk(
                desk.screens(),
                cursor,
                Layout.of(page, desk.scroll(), desk.notice()).scroll(),
                desk.notice());
        return new Model(ground, session, fitted, size, page);
    }

    Messages messages() {
        return ground.messages();
    }

    int cursor() {
        return desk.cursor();
    }

    Layout layout() {
        return Layout.of(page, desk.scroll(), desk.notice());
    }

    Sheet sheet() {
        return page.sheet();
    }

    Optional<Game> game() {
        return session.game().stream().findFirst();
    }

    Optional<World> world() {
        return ground.world().stream().findFirst();
    }

    /** The game that is on; only where one is. */
    Game playing() {
        return session.game().get(0);
    }

    Model withGround(Ground newGround) {
        return of(newGround, session, desk, size);
    }

    Model withSession(Session newSession) {
        return of(ground, newSession, desk, size);
    }

    Model withSize(Size newSize) {
        boolean same = newSize.columns() == size.columns() && newSize.rows() == size.rows();
        return same ? this : of(ground, session, desk, newSize);
    }

    Model withNotice(String notice) {
        return new Model(ground, session, new Desk(desk.screens(), desk.cursor(), desk.scroll(), notice), size, page);
    }

    Model withWaiting(boolean waiting) {
        Session changed = new Session(session.game(), session.viewing(), session.levels(), waiting);
        return new Model(ground, changed, desk, size, page);
    }

    /** The cursor and the window elsewhere on the same page. */
    Model movedTo(int cursor, int scroll) {
        return new Model(ground, session, new Desk(desk.screens(), cursor, scroll, desk.notice()), size, page);
    }

    /** These screens, the last on top, from its first line. */
    Model showing(List<Screen> screens) {
        return of(ground, session, new Desk(screens, 1, 0, desk.notice()), size);
    }

    Model withGame(List<Game> game) {
        Session changed = new Session(game, session.viewing(), session.levels(), false);
        return of(ground, changed, desk, size);
    }

    /** A start as the player set it. */
    Start start(StartId id) {
        return world().flatMap(world -> world.story().pack().start(id))
                .orElseThrow(() -> new IllegalArgumentException("no start " + id));
    }
}
