package aigun.screen;

import aigun.model.GeoMap;
import aigun.model.OwnerId;
import aigun.play.MapLook;
import aigun.play.Ownership;
import java.util.ArrayList;
import java.util.List;

/** A map in words, for those who can't see it: whose each ground is, and what another line makes otherwise. */
final class MapWords {
    private final Messages messages;
    private final GeoMap map;

    private MapWords(Messages messages, GeoMap map) {
        this.messages = messages;
        this.map = map;
    }

    /** Whose the grounds are. */
    static Doc.Block holdings(Messages messages, String title, MapLook look) {
        List<Doc.Fact> facts = new ArrayList<>();
        for (GeoMap.Owner owner : look.map().owners()) {
            List<String> units = new ArrayList<>();
            for (GeoMap.Unit unit : look.map().units()) {
                if (look.owners().of(unit.id()).equals(owner.id())) {
                    units.add(unit.name());
                }
            }
            if (!units.isEmpty()) {
                facts.add(new Doc.Fact(capital(owner.name()), String.join("; ", units), ""));
            }
        }
        return new Doc.Facts(title, Doc.Shape.LIST, facts);
    }

    /** What a line to compare with makes otherwise, ground by ground. */
    static Doc.Block against(Messages messages, MapLook look, GeoMap.Line line) {
        return new MapWords(messages, look.map()).against(look, line);
    }

    private Doc.Block against(MapLook look, GeoMap.Line line) {
        Ownership other = Ownership.of(line);
        List<String> parts = new ArrayList<>();
        for (GeoMap.Owner owner : map.owners()) {
            List<String> units = new ArrayList<>();
            for (GeoMap.Unit unit : map.units()) {
                OwnerId theirs = other.of(unit.id());
                if (theirs.equals(owner.id()) && !theirs.equals(look.owners().of(unit.id()))) {
                    units.add(unit.name());
                }
            }
            if (!units.isEmpty()) {
                parts.add(messages.text("map.words.otherwise", owner.name(), String.join("; ", units)));
            }
        }
        String words = parts.isEmpty()
                ? messages.text("map.words.same", line.name())
                : messages.text("map.words.against", line.name(), String.join(". ", parts));
        return new Doc.Text(0, List.of(new Run(words, Role.PLAIN)));
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(java.util.Locale.ROOT) + words.substring(first);
    }
}
