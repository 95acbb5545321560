package aigun.report;

import aigun.author.Atlas;
import aigun.author.Atlas.Seen;
import aigun.engine.Address;
import aigun.engine.Landmark;
import aigun.model.Counterpart;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What several atlases of a pack know together of its landmarks. */
final class Landmarks {
    private final List<Sight> sights = new ArrayList<>();
    /** What nobody ever comes by holding: whatever stands within it is silent, being no fault of its own. */
    private final Set<Address> closed = new HashSet<>();

    Landmarks(Pack pack, List<Chart.Explored> explored) {
        List<Atlas.Sighting> first = explored.get(0).atlas().sights();
        for (int place = 0; place < first.size(); place++) {
            Landmark landmark = first.get(place).landmark();
            Side held = Side.UNSEEN;
            Side failed = Side.UNSEEN;
            for (Chart.Explored each : explored) {
                String start = each.start().id().text();
                Atlas.Sighting sighting = each.atlas().sights().get(place);
                held = held.with(sighting.held(), start);
                failed = failed.with(sighting.failed(), start);
            }
            sights.add(new Sight(landmark, held, failed));
            if (held.isNever() && holdsOthers(landmark.kind())) {
                closed.add(landmark.address());
            }
        }
        closeUnmet(pack);
    }

    /** A landmark, and whether anybody comes by either side of it from any start. */
    record Sight(Landmark landmark, Side held, Side failed) {}

    /**
     * What is known of one side of a landmark.
     *
     * @param isNever whether nobody comes by it
     * @param path a shortest way there, if there is any
     */
    record Side(boolean isNever, Optional<Finding.Path> path) {
        private static final Side UNSEEN = new Side(true, Optional.empty());

        boolean isReached() {
            return path.isPresent();
        }

        /** With what is seen from one more start: reached if any reached it, never if none can, else unknown. */
        private Side with(Seen seen, String start) {
            if (seen instanceof Seen.Reached reached) {
                boolean shorter = path.isEmpty()
                        || reached.path().size() < path.get().decisions().size();
                return shorter ? new Side(false, Optional.of(new Finding.Path(start, reached.path()))) : this;
            }
            return new Side(isNever && seen instanceof Seen.Never, path);
        }
    }

    /** Nobody comes by what somebody says whom nobody meets. */
    private void closeUnmet(Pack pack) {
        for (Counterpart counterpart : pack.counterparts()) {
            boolean met = false;
            for (Scene scene : pack.scenes()) {
                boolean entered = !closed.contains(Address.file(scene.id().text()));
                met |= entered && isIn(scene, counterpart);
            }
            if (!met) {
                closed.add(Address.file("counterparts/" + counterpart.id()));
            }
        }
    }

    private static boolean isIn(Scene scene, Counterpart counterpart) {
        if (scene.way() instanceof Way.Bargain bargain) {
            return bargain.table().counterpart().equals(counterpart.id());
        }
        return scene.way() instanceof Way.Choose choose && choose.counterpart().contains(counterpart.id());
    }

    private static boolean holdsOthers(Landmark.Kind kind) {
        return switch (kind) {
            case SCENE, CHOICE, REPLY, PARAGRAPH -> true;
            case CONDITION, EFFECT, TABLE -> false;
        };
    }

    /** Those that say something of their own: what stands within a part that nobody comes by does not. */
    List<Sight> telling() {
        List<Sight> telling = new ArrayList<>();
        for (Sight sight : sights) {
            if (!isWithinClosed(sight.landmark().address())) {
                telling.add(sight);
            }
        }
        return telling;
    }

    /** Whether it stands within a part that nobody comes by. */
    boolean isWithinClosed(Address address) {
        Address at = address;
        while (!at.within().isEmpty()) {
            at = at.within().get(0);
            if (closed.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
