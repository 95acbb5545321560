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
     * @param shelf what there is of earlier games
     * @param reckoned what was counted last, of a play that is over; empty list until something is, then exactly one
     */
    record Ground(Messages messages, List<World> world, Shelf shelf, List<Msg.Reckoned> reckoned) {
        Ground {
            world = List.copyOf(world);
            reckoned = List.copyOf(reckoned);
        }

        /** Whether something is only tried, so that no game of it lasts. */
        boolean isTrial() {
            return world.stream().anyMatch(each -> each.games() == World.Games.GONE);
        }

        /** Nothing that belongs to another is left. */
        Ground withWorld(World loaded) {
            return new Ground(messages, List.of(loaded), Shelf.EMPTY, List.of());
        }

        Ground withShelf(Shelf listed) {
            return new Ground(messages, world, listed, reckoned);
        }

        Ground withReckoned(Msg.Reckoned latest) {
            return new Ground(messages, world, shelf, List.of(latest));
        }
    }

    /**
     * What is being played.
     *
     * @param game empty list at the title, else exactly one
     * @param levels what the player set before beginning
     * @param waiting what is being written to the disk; nothing else is decided meanwhile
     * @param reel the path along which the game is only looked at; empty list while one plays, else exactly one
     */
    record Session(List<Game> game, Viewing viewing, List<Start.Level> levels, boolean waiting, List<Reel> reel) {
        Session {
            game = List.copyOf(game);
            levels = List.copyOf(levels);
            reel = List.copyOf(reel);
        }

        /** Nothing is played yet. */
        static Session at(Viewing viewing) {
            return new Session(List.of(), viewing, List.of(), false, List.of());
        }

        Session withGame(List<Game> changed) {
            return new Session(changed, viewing, levels, false, reel);
        }

        Session withViewing(Viewing changed) {
            return new Session(game, changed, levels, waiting, reel);
        }

        Session withLevels(List<Start.Level> changed) {
            return new Session(game, viewing, changed, waiting, reel);
        }

        Session withWaiting(boolean changed) {
            return new Session(game, viewing, levels, changed, reel);
        }

        Session withReel(List<Reel> changed) {
            return new Session(game, viewing, levels, waiting, changed);
        }
    }

    /** The title, while the pack is still loading. */
    public static Model title(Messages messages, Viewing viewing) {
        Ground ground = new Ground(messages, List.of(), Shelf.EMPTY, List.of());
        return of(ground, Session.at(viewing), Desk.opened("", Screen.Plain.TITLE), Size.HOME);
    }

    /** A model with its page set, and the place on it that the player had or that the screen chooses. */
    static Model of(Ground ground, Session session, Desk desk, Size size) {
        Page page = Page.of(Sheets.of(ground, session, desk.screen()), size);
        return new Model(ground, session, desk.withTop(fitted(desk.top(), page)), size, page);
    }

    private static Desk.Place fitted(Desk.Place place, Page page) {
        Sheet.Opening opening = page.sheet().opening();
        int cursor = Math.min(
                place.isOpened() ? opening.cursor() : place.cursor(),
                page.sheet().actions().size());
        Layout layout = Layout.of(page, place.scroll(), "");
        int scroll = layout.scroll();
        if (place.isOpened() && opening.at() == Sheet.Opening.At.CURSOR) {
            scroll = Math.max(0, Math.min(layout.lastScroll(), layout.lineOf(cursor)));
        }
        return new Desk.Place(place.screen(), cursor, scroll);
    }

    Messages messages() {
        return ground.messages();
    }

    int cursor() {
        return desk.top().cursor();
    }

    Layout layout() {
        return Layout.of(page, desk.top().scroll(), desk.notice());
    }

    Sheet sheet() {
        return page.sheet();
    }

    Optional<Game> game() {
        return session.game().stream().findFirst();
    }

    Optional<Reel> reel() {
        return session.reel().stream().findFirst();
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

    /** The same place in the text, as near as can be told, since other lines begin elsewhere. */
    Model withSize(Size newSize) {
        if (newSize.columns() == size.columns() && newSize.rows() == size.rows()) {
            return this;
        }
        Model resized = of(ground, session, desk, newSize);
        boolean cursorSeen = 0 < cursor() && layout().shows(cursor());
        int before = Math.max(1, page.lines().body().size());
        int after = resized.page.lines().body().size();
        boolean unseen = !size.isEnough() || !newSize.isEnough();
        int scroll = unseen ? desk.top().scroll() : desk.top().scroll() * after / before;
        Model placed = resized.movedTo(resized.cursor(), scroll);
        return cursorSeen ? Moving.to(placed, placed.cursor()) : placed;
    }

    Model withNotice(String notice) {
        return new Model(ground, session, desk.withNotice(notice), size, page);
    }

    Model withWaiting(boolean waiting) {
        return inSession(session.withWaiting(waiting));
    }

    /** The cursor and the window elsewhere on the same page. */
    Model movedTo(int cursor, int scroll) {
        return new Model(ground, session, desk.withTop(new Desk.Place(desk.screen(), cursor, scroll)), size, page);
    }

    /** In a session that shows the same on this page. */
    Model inSession(Session changed) {
        return new Model(ground, changed, desk, size, page);
    }

    Model withDesk(Desk newDesk) {
        return of(ground, session, newDesk, size);
    }

    /** A start as the player set it. */
    Start start(StartId id) {
        return world().flatMap(world -> world.story().pack().start(id))
                .orElseThrow(() -> new IllegalArgumentException("no start " + id));
    }
}
