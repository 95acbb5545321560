package aigun.screen;

import aigun.screen.Update.Next;

/** What each key does. */
final class Keys {
    private static final String CYRILLIC = "йцукегзвпролдмиьясафыхъбюПБЮ";
    private static final String LATIN = "qwertupdghjklvbmzcfas[],.G<>";

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
        if (Moving.sees(model)) {
            return Choosing.choose(model, model.cursor());
        }
        return model.layout().hasBelow() ? Next.of(Moving.page(model, 1)) : Wishes.say(model, "choose.how");
    }

    /** Chooses by a digit; what is out of sight is only shown, so that nobody decides on what they have not read. */
    private static Next digit(Model model, int number) {
        if (model.sheet().actions().size() < number || model.layout().shows(number)) {
            return Choosing.choose(model, number);
        }
        return model.size().isEnough() ? shown(model, number) : Next.of(model);
    }

    /** What is said takes rows from the window, so it is said before the window moves. */
    private static Next shown(Model model, int number) {
        Model told = Wishes.say(model, "choose.unseen").model();
        return Next.of(Moving.to(told, number));
    }

    static Next type(Model model, Msg.Type type) {
        if (type.held().contains(Msg.Held.CTRL)) {
            return control(model, latin(type.text()));
        }
        if (!type.held().isEmpty()) {
            return Next.of(model);
        }
        return switch (latin(type.text())) {
            case "1", "2", "3", "4", "5", "6", "7", "8", "9" -> digit(model, Integer.parseInt(type.text()));
            case " " -> Next.of(Moving.page(model, 1));
            case "b" -> Next.of(Moving.page(model, -1));
            case "g" -> Next.of(Moving.top(model));
            case "G" -> Next.of(Moving.end(model));
            case "j" -> Next.of(Moving.down(model));
            case "k" -> Next.of(Moving.up(model));
            case "?", "h" -> Wishes.grant(model, Wish.HELP);
            case "d" -> Wishes.grant(model, Wish.DRAFT);
            case "m" -> Wishes.grant(model, Wish.MAP);
            case "p" -> Wishes.grant(model, Wish.PAPERS);
            case "f", "/" -> Wishes.grant(model, Wish.LOOK);
            case "l" -> Wishes.grant(model, Wish.LOG);
            case "e" -> Wishes.grant(model, Wish.DEBRIEF);
            case "t" -> Wishes.grant(model, Wish.BRANCHES);
            case "u" -> Wishes.grant(model, Wish.UNDO);
            case "r" -> Wishes.grant(model, Wish.REDO);
            case "v" -> Wishes.grant(model, Wish.NEXT_VIEW);
            case "w" -> Wishes.grant(model, Wish.AUTHOR);
            case "q" -> Wishes.grant(model, Wish.LEAVE);
            default -> Next.of(model);
        };
    }

    /** The letter that is printed on the same key for those who left their keyboard on the Russian layout. */
    static String latin(String letter) {
        int at = CYRILLIC.indexOf(letter);
        return at < 0 ? letter : LATIN.substring(at, at + 1);
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
