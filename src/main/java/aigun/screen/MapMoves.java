package aigun.screen;

import aigun.model.GeoMap;
import aigun.play.Lookout;
import aigun.screen.Update.Next;
import java.util.Optional;

/** What keys do on the map alone: look elsewhere, closer, and at another line. */
final class MapMoves {
    private MapMoves() {}

    /** Empty for keys that do there what they do everywhere. */
    static Optional<Next> of(Model model, Msg msg) {
        if (!(model.desk().screen() instanceof Screen.Map screen)) {
            return Optional.empty();
        }
        GeoMap map = Scribe.of(model).pack().map().get(0);
        if (msg instanceof Msg.Press press) {
            return switch (press.key()) {
                case UP -> to(model, screen, screen.lookout().moved(map, 0, 1));
                case DOWN -> to(model, screen, screen.lookout().moved(map, 0, -1));
                case LEFT -> to(model, screen, screen.lookout().moved(map, -1, 0));
                case RIGHT -> to(model, screen, screen.lookout().moved(map, 1, 0));
                case HOME -> to(model, screen, new Lookout(screen.lookout().view(), 0, 0));
                case ENTER, TAB -> to(model, screen, screen.lookout().nextView(map));
                default -> Optional.empty();
            };
        }
        if (msg instanceof Msg.Type type && type.held().isEmpty()) {
            return switch (Keys.latin(type.text())) {
                case "z" -> to(model, screen, screen.lookout().nextView(map));
                case "c" -> compare(model, screen);
                case "m" -> Optional.of(Wishes.back(model));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static Optional<Next> to(Model model, Screen.Map screen, Lookout lookout) {
        return turn(model, new Screen.Map(lookout, screen.compared()));
    }

    /** The next line, and after the last none. */
    private static Optional<Next> compare(Model model, Screen.Map screen) {
        int ways =
                ComparedLine.of(Scribe.of(model), Reel.beside(model.session())).size() + 1;
        return turn(model, new Screen.Map(screen.lookout(), (screen.compared() + 1) % ways));
    }

    private static Optional<Next> turn(Model model, Screen.Map screen) {
        return Optional.of(Next.of(model.withDesk(model.desk().withTop(Desk.Place.opened(screen)))));
    }
}
