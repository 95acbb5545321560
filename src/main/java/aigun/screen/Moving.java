package aigun.screen;

/** The cursor and the window on a page. */
final class Moving {
    private Moving() {}

    static Model scroll(Model model, int lines) {
        Layout layout = model.layout();
        int scroll = Math.max(0, Math.min(layout.lastScroll(), layout.scroll() + lines));
        return model.movedTo(model.cursor(), scroll);
    }

    static Model page(Model model, int pages) {
        int step = Math.max(1, model.layout().height() - 2);
        return scroll(model, pages * step);
    }

    static Model top(Model model) {
        return model.movedTo(model.cursor(), 0);
    }

    static Model end(Model model) {
        return model.movedTo(model.cursor(), model.layout().lastScroll());
    }

    /** Down to the next entry; reads on while the entry under the cursor is still out of sight. */
    static Model down(Model model) {
        Layout layout = model.layout();
        int last = model.sheet().actions().size();
        if (model.cursor() == 0 || (!layout.shows(model.cursor()) && layout.hasBelow())) {
            return scroll(model, 1);
        }
        if (model.cursor() == last) {
            return scroll(model, 1);
        }
        return to(model, model.cursor() + 1);
    }

    /** Up to the entry before; from the first one on back through the text. */
    static Model up(Model model) {
        if (model.cursor() <= 1 || !model.layout().shows(model.cursor())) {
            return scroll(model, -1);
        }
        return to(model, model.cursor() - 1);
    }

    private static Model to(Model model, int entry) {
        return model.movedTo(entry, model.layout().scrollTo(entry));
    }

    /** Whether the entry under the cursor can be seen, so that choosing it is no surprise. */
    static boolean sees(Model model) {
        return 0 < model.cursor() && model.layout().shows(model.cursor());
    }
}
