package aigun.play;

import aigun.model.Mandate;
import aigun.model.Pack;
import aigun.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a capital took the paper, at each moment it is asked of. */
public record Reception(Side side, Mandate mandate, List<Found> found) {
    public Reception {
        found = List.copyOf(found);
    }

    /** Of every side that has instructions, in the pack's order. */
    static List<Reception> of(Play play) {
        Pack pack = play.story().pack();
        List<Reception> receptions = new ArrayList<>();
        for (Side side : pack.sides()) {
            Optional<Mandate> mandate = pack.mandate(side.id());
            if (mandate.isPresent()) {
                List<Found> found = Found.of(play, mandate.get().receptions());
                receptions.add(new Reception(side, mandate.get(), found));
            }
        }
        return receptions;
    }
}
