package aigun.screen;

import aigun.screen.Update.Next;

/** What each key does. */
final class Keys {
    private Keys() {}

    static Next press(Model model, Msg.Press press) {
        return switch (press.key()) {
            case ENTER -> enter(model);
            case ESCAPE, BACKSPACE -> Wishes.grant(model, Wish.BACK);
            case UP -> Next.of(Moving.up(model));
            case DOWN, TAB -> Next.of(Moving.down(model));
            case LEFT -> Choosing.adjust(model, -1);
            case RIGHT -> Choosing.adjust(model, 1);
            case PAGE_UP -> Next.of(Moving.page(model, -1));
            case PAGE_DOWN -> Next.of(Moving.page(model, 1));
            case HOME -> Next.of(Moving.top(model));
            case END -> Next.of(Moving.end(model));
            case F1 -> Wishes.grant(model, Wish.HELP);
            case DELETE, INSERT, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12 -> Next.of(model);
        };
    }

    /** Chooses what is under the cursor; while that is out of sight it reads on instead. */
    private static Next enter(Model model) {
        return Moving.sees(model) ? Choosing.choose(model, model.cursor()) : Next.of(Moving.page(model, 1));
    }

    static Next type(Model model, Msg.Type type) {
        if (type.held().contains(Msg.Held.CTRL)) {
            return control(model, type.text());
        }
        if (!type.held().isEmpty()) {
            return Next.of(model);
        }
        return switch (type.text()) {
            case "1", "2", "3", "4", "5", "6", "7", "8", "9" -> Choosing.choose(model, Integer.parseInt(type.text()));
            case " " -> Next.of(Moving.page(model, 1));
            case "b" -> Next.of(Moving.page(model, -1));
            case "j" -> Next.of(Moving.down(model));
            case "k" -> Next.of(Moving.up(model));
            case "?", "h" -> Wishes.grant(model, Wish.HELP);
            case "d" -> Wishes.grant(model, Wish.DRAFT);
            case "p" -> Wishes.grant(model, Wish.PAPERS);
            case "l" -> Wishes.grant(model, Wish.LOG);
            case "e" -> Wishes.grant(model, Wish.DEBRIEF);
            case "u" -> Wishes.grant(model, Wish.UNDO);
            case "r" -> Wishes.grant(model, Wish.REDO);
            case "v" -> Wishes.grant(model, Wish.NEXT_VIEW);
            case "q" -> Wishes.grant(model, Wish.LEAVE);
            default -> Next.of(model);
        };
    }

    private static Next control(Model model, String letter) {
        return switch (letter) {
            case "c", "q" -> Wishes.grant(model, Wish.LEAVE);
            case "z" -> Wishes.grant(model, Wish.SUSPEND);
            case "l" -> Wishes.grant(model, Wish.REDRAW);
            default -> Next.of(model);
        };
    }
}
