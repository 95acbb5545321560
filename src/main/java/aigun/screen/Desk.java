package aigun.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * The screens that lie on each other.
 *
 * @param places the one on top is the last; the others are what going back leads to, each as it was left
 * @param notice said once, until the next key; empty for nothing
 */
record Desk(List<Place> places, String notice) {
    /**
     * How the player stands before a screen.
     *
     * @param cursor the number of the entry under the cursor; 0 for none
     * @param scroll the line of the page at the top of its window
     */
    record Place(Screen screen, int cursor, int scroll) {
        private static final int OPENED = -1;

        /** A screen nobody has looked at yet: it chooses by itself where the cursor is. */
        static Place opened(Screen screen) {
            return new Place(screen, OPENED, 0);
        }

        boolean isOpened() {
            return cursor == OPENED;
        }
    }

    Desk {
        places = List.copyOf(places);
    }

    /** These screens, none of them looked at yet, the last on top. */
    static Desk opened(String notice, Screen... screens) {
        List<Place> places = new ArrayList<>();
        for (Screen screen : screens) {
            places.add(Place.opened(screen));
        }
        return new Desk(places, notice);
    }

    Place top() {
        return places.get(places.size() - 1);
    }

    Screen screen() {
        return top().screen();
    }

    Desk withNotice(String newNotice) {
        return new Desk(places, newNotice);
    }

    Desk withTop(Place place) {
        List<Place> changed = new ArrayList<>(places);
        changed.set(changed.size() - 1, place);
        return new Desk(changed, notice);
    }

    /** With the screen on top; if it lay beneath already, what lay on it is put away, so that the pile stays small. */
    Desk plus(Screen screen) {
        List<Place> more = new ArrayList<>();
        for (Place place : places) {
            if (place.screen().equals(screen)) {
                break;
            }
            more.add(place);
        }
        more.add(Place.opened(screen));
        return new Desk(more, notice);
    }

    /** Without the screen on top; the last one stays. */
    Desk minusTop() {
        return places.size() == 1 ? this : new Desk(places.subList(0, places.size() - 1), notice);
    }
}
