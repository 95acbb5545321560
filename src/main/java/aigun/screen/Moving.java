package aigun.screen;

/** The cursor and the window on a page. The cursor goes from entry to entry where it can see the next one; else the window moves. */
final class Moving {
    private Moving() {}

    static Model scroll(Model model, int lines) {
        Layout layout = model.layout();
        int scroll = Math.max(0, Math.min(layout.lastScroll(), layout.scroll() + lines));
        return model.movedTo(model.cursor(), scroll);
    }

    /** Two lines of the old window stay in sight, so that the eye finds its place. */
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

    /** Down to the next entry once it is in sight; reads on until then. */
    static Model down(Model model) {
        Layout layout = model.layout();
        int next = sees(model) ? model.cursor() + 1 : layout.firstEntryFrom(layout.scroll());
        int line = layout.lineOf(next);
        boolean inSight = 0 <= line && line <= layout.scroll() + layout.height();
        return inSight ? to(model, next) : scroll(model, 1);
    }

    /** Up to the entry before once it is in sight; reads back until then. */
    static Model up(Model model) {
        Layout layout = model.layout();
        int before = sees(model) ? model.cursor() - 1 : layout.lastEntryBefore(layout.scroll() + layout.height());
        int line = layout.lineOf(before);
        boolean inSight = 0 < before && layout.scroll() - 1 <= line;
        return inSight ? to(model, before) : scroll(model, -1);
    }

    /** The cursor on an entry, the window where it can be seen. */
    static Model to(Model model, int entry) {
        return model.movedTo(entry, model.layout().scrollTo(entry));
    }

    /** Whether the entry under the cursor can be seen, so that choosing it is no surprise. */
    static boolean sees(Model model) {
        return 0 < model.cursor() && model.layout().shows(model.cursor());
    }
}
