package aigun.play;

import aigun.model.Draft;
import aigun.model.DraftRules;
import aigun.model.GeoMap;
import aigun.model.GeoMap.Holding;
import aigun.model.OwnerId;
import aigun.model.Pack;
import aigun.model.UnitId;
import java.util.ArrayList;
import java.util.List;

/** Whose each unit of a map is. */
public record Ownership(List<Holding> holdings) {
    public Ownership {
        holdings = List.copyOf(holdings);
    }

    /** By a draft: the first rule of each unit that holds decides. */
    public static Ownership of(Pack pack, GeoMap map, Draft draft) {
        DraftRules rules = new DraftRules(pack.issues());
        List<Holding> holdings = new ArrayList<>();
        for (GeoMap.Unit unit : map.units()) {
            for (GeoMap.Rule rule : map.rules()) {
                if (rule.units().contains(unit.id()) && rules.holds(rule.when(), draft)) {
                    holdings.add(new Holding(unit.id(), rule.owner()));
                    break;
                }
            }
        }
        return new Ownership(holdings);
    }

    /** As a treaty drew it. */
    public static Ownership of(GeoMap.Line line) {
        return new Ownership(line.holdings());
    }

    public OwnerId of(UnitId unit) {
        for (Holding holding : holdings) {
            if (holding.unit().equals(unit)) {
                return holding.owner();
            }
        }
        throw new IllegalArgumentException("nobody holds " + unit);
    }

    OwnerId of(GeoMap.Ground ground) {
        return ground instanceof GeoMap.Ground.OfUnit one ? of(one.unit()) : ((GeoMap.Ground.OfOwner) ground).owner();
    }
}
