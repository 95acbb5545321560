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
import java.util.Set;

/** What several atlases of a pack know together of its landmarks. */
final class Landmarks {
    private final List<Atlas.Sighting> sightings = new ArrayList<>();
    /** What nobody ever comes by holding: whatever stands within it is silent, being no fault of its own. */
    private final Set<Address> closed = new HashSet<>();

    Landmarks(Pack pack, List<Chart.Explored> explored) {
        List<Atlas.Sighting> first = explored.get(0).atlas().sights();
        for (int place = 0; place < first.size(); place++) {
            Landmark landmark = first.get(place).landmark();
            List<Seen> held = new ArrayList<>();
            List<Seen> failed = new ArrayList<>();
            for (Chart.Explored each : explored) {
                held.add(each.atlas().sights().get(place).held());
                failed.add(each.atlas().sights().get(place).failed());
            }
            sightings.add(new Atlas.Sighting(landmark, together(held), together(failed)));
            if (together(held) instanceof Seen.Never && holdsOthers(landmark.kind())) {
                closed.add(landmark.address());
            }
        }
        closeUnmet(pack);
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

    /** Reached if any reached it, never if none can, else unknown. */
    private static Seen together(List<Seen> all) {
        Seen together = new Seen.Never();
        for (Seen each : all) {
            if (each instanceof Seen.Reached) {
                return each;
            }
            together = each instanceof Seen.Unknown ? each : together;
        }
        return together;
    }

    /** Those that say something of their own: what stands within a part that nobody comes by does not. */
    List<Atlas.Sighting> telling() {
        List<Atlas.Sighting> telling = new ArrayList<>();
        for (Atlas.Sighting sighting : sightings) {
            if (!isWithinClosed(sighting.landmark().address())) {
                telling.add(sighting);
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
