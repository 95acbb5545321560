package aigun.play;

import aigun.model.GeoMap;
import aigun.model.OwnerId;
import java.util.ArrayList;
import java.util.List;

/** A map in words: the grounds by who holds them, owners in the map's order and nobody who holds nothing. */
public record Holdings(List<Holder> holders) {
    /** An owner with the names of the grounds. */
    public record Holder(GeoMap.Owner owner, List<String> units) {
        public Holder {
            units = List.copyOf(units);
        }
    }

    public Holdings {
        holders = List.copyOf(holders);
    }

    /** Whose each ground is. */
    public static Holdings of(GeoMap map, Ownership owners) {
        List<Holder> holders = new ArrayList<>();
        for (GeoMap.Owner owner : map.owners()) {
            List<String> units = new ArrayList<>();
            for (GeoMap.Unit unit : map.units()) {
                if (owners.of(unit.id()).equals(owner.id())) {
                    units.add(unit.name());
                }
            }
            add(holders, owner, units);
        }
        return new Holdings(holders);
    }

    /** What another line makes otherwise: the grounds it gives to somebody else, by whom it gives them to. */
    public static Holdings otherwise(GeoMap map, Ownership owners, Ownership other) {
        List<Holder> holders = new ArrayList<>();
        for (GeoMap.Owner owner : map.owners()) {
            List<String> units = new ArrayList<>();
            for (GeoMap.Unit unit : map.units()) {
                OwnerId theirs = other.of(unit.id());
                if (theirs.equals(owner.id()) && !theirs.equals(owners.of(unit.id()))) {
                    units.add(unit.name());
                }
            }
            add(holders, owner, units);
        }
        return new Holdings(holders);
    }

    private static void add(List<Holder> holders, GeoMap.Owner owner, List<String> units) {
        if (!units.isEmpty()) {
            holders.add(new Holder(owner, units));
        }
    }
}
