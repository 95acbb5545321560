package aigun.screen;

import aigun.model.GeoMap;
import aigun.model.OwnerId;
import aigun.play.MapLook;
import aigun.play.Ownership;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A map in words, for those who can't see it: whose each ground is, and what another line makes otherwise. */
final class MapWords {
    private MapWords() {}

    /** Whose the grounds are. */
    static Doc.Block holdings(String title, MapLook look) {
        List<Doc.Fact> facts = new ArrayList<>();
        for (GeoMap.Owner owner : look.map().owners()) {
            List<String> units = new ArrayList<>();
            for (GeoMap.Unit unit : look.map().units()) {
                if (look.owners().of(unit.id()).equals(owner.id())) {
                    units.add(unit.name());
                }
            }
            add(facts, owner, units);
        }
        return new Doc.Facts(title, Doc.Shape.LIST, facts);
    }

    /** What a line to compare with makes otherwise, ground by ground. */
    static Doc.Block against(Messages messages, MapLook look, GeoMap.Line line) {
        Ownership other = Ownership.of(line);
        List<Doc.Fact> facts = new ArrayList<>();
        for (GeoMap.Owner owner : look.map().owners()) {
            List<String> units = new ArrayList<>();
            for (GeoMap.Unit unit : look.map().units()) {
                OwnerId theirs = other.of(unit.id());
                if (theirs.equals(owner.id()) && !theirs.equals(look.owners().of(unit.id()))) {
                    units.add(unit.name());
                }
            }
            add(facts, owner, units);
        }
        if (facts.isEmpty()) {
            String same = messages.text("map.words.same", line.name());
            return new Doc.Text(0, List.of(new Run(same, Role.PLAIN)));
        }
        return new Doc.Facts(messages.text("map.words.against", line.name()), Doc.Shape.LIST, facts);
    }

    private static void add(List<Doc.Fact> facts, GeoMap.Owner owner, List<String> units) {
        if (!units.isEmpty()) {
            facts.add(new Doc.Fact(capital(owner.name()), String.join("; ", units), ""));
        }
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
