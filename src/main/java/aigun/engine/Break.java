package aigun.engine;

import aigun.model.Interrupt;
import aigun.model.SceneId;

/**
 * A compiled interrupt.
 *
 * @param to the place of the scene it leads to
 */
record Break(Interrupt interrupt, When when, int to) {
    static Break of(Interrupt interrupt, Address address, Lexicon lexicon) {
        return new Break(
                interrupt,
                lexicon.when(interrupt.when(), address.at("when")),
                lexicon.names().scene(interrupt.to()));
    }

    /** Whether it may break in from a scene; never from the one it leads to. */
    boolean isFrom(SceneId left) {
        if (interrupt.to().text().equals(left.text())) {
            return false;
        }
        for (SceneId from : interrupt.in()) {
            if (from.text().equals(left.text())) {
                return true;
            }
        }
        return interrupt.in().isEmpty();
    }
}
