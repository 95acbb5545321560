package aigun.screen;

import aigun.model.GeoMap;
import aigun.play.Lookout;
import aigun.play.MapLook;
import aigun.play.Ownership;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The map: the line as the draft has it now, and beside it, if asked for, as a treaty drew it. */
final class MapSheet {
    private final Scribe scribe;
    private final GeoMap map;

    private MapSheet(Scribe scribe) {
        this.scribe = scribe;
        this.map = scribe.pack().map().get(0);
    }

    static Sheet of(Scribe scribe, Screen.Map screen) {
        return new MapSheet(scribe).sheet(screen);
    }

    private Sheet sheet(Screen.Map screen) {
        Optional<GeoMap.Line> line = line(screen.compared());
        List<Ownership> other = line.stream().map(Ownership::of).toList();
        String against = line.map(each -> scribe.text("map.other", each.name())).orElse("");
        MapLook look = new MapLook(map, owners(scribe), other, screen.lookout());
        String name = line.map(GeoMap.Line::name).orElse("");
        Doc.Chart chart = new Doc.Chart(scribe.messages(), List.of(new Doc.Chart.Panel("", look)), name, words(scribe));
        String title = scribe.text("map.title", screen.lookout().in(map).name());
        String aside = against.isEmpty() ? scribe.text("map.aside") : scribe.text("map.beside", against);
        List<Sheet.Hint> hints = Sheets.hints(scribe.messages(), "pan", "zoom", "compare", "back", "help", "quit");
        return Sheet.of(new Sheet.Head(title, aside, ""), new Doc(List.of(chart)), new Choices(), hints);
    }

    private Optional<GeoMap.Line> line(int compared) {
        List<GeoMap.Line> lines = lines(scribe);
        return compared == 0 ? Optional.empty() : Optional.of(lines.get((compared - 1) % lines.size()));
    }

    /** The lines to compare with; that of the treaty the talks made in fact is kept back until they are over. */
    static List<GeoMap.Line> lines(Scribe scribe) {
        List<GeoMap.Line> lines = new ArrayList<>();
        for (GeoMap.Line line : scribe.pack().map().get(0).lines()) {
            boolean kept = scribe.pack().compared().contains(line.treaty());
            if (!kept || scribe.play().isOver()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Ownership owners(Scribe scribe) {
        return Ownership.of(
                scribe.pack(),
                scribe.pack().map().get(0),
                scribe.story().draft(scribe.play().state()));
    }

    /** The map in words: the draft, then what each line makes otherwise. */
    static List<Doc.Block> words(Scribe scribe) {
        MapLook look = look(scribe);
        List<Doc.Block> words = new ArrayList<>();
        words.add(MapWords.holdings(scribe.text("map.words"), look));
        for (GeoMap.Line line : lines(scribe)) {
            words.add(MapWords.against(scribe.messages(), look, line));
        }
        return words;
    }

    private static MapLook look(Scribe scribe) {
        return new MapLook(scribe.pack().map().get(0), owners(scribe), List.of(), Lookout.FIRST);
    }

    /** One map, of the draft as it stands. */
    static Doc.Chart alone(Scribe scribe) {
        Doc.Chart.Panel panel = new Doc.Chart.Panel("", look(scribe));
        return new Doc.Chart(scribe.messages(), List.of(panel), "", words(scribe));
    }

    /** Two maps: the player's line, and that of the treaty it is laid beside; one where there is no such line. */
    static Doc.Chart beside(Scribe scribe) {
        GeoMap map = scribe.pack().map().get(0);
        List<Doc.Chart.Panel> panels = new ArrayList<>();
        List<Doc.Block> words = new ArrayList<>();
        panels.add(new Doc.Chart.Panel(scribe.text("signed.yours"), look(scribe)));
        words.add(MapWords.holdings(scribe.text("signed.yours"), look(scribe)));
        for (GeoMap.Line line : map.lines()) {
            if (scribe.pack().compared().contains(line.treaty())) {
                String title = scribe.pack().treaty(line.treaty()).title();
                MapLook theirs = new MapLook(map, Ownership.of(line), List.of(), Lookout.FIRST);
                panels.add(new Doc.Chart.Panel(title, theirs));
                words.add(MapWords.holdings(title, theirs));
            }
        }
        for (GeoMap.Line line : map.lines()) {
            words.add(MapWords.against(scribe.messages(), look(scribe), line));
        }
        return new Doc.Chart(scribe.messages(), panels, "", words);
    }
}
