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
    private final List<OtherPath> beside;
    private final GeoMap map;

    private MapSheet(Scribe scribe, List<OtherPath> beside) {
        this.scribe = scribe;
        this.beside = beside;
        this.map = scribe.pack().map().get(0);
    }

    /** Where a path is laid beside another, that one's line is among those to compare with. */
    static Sheet of(Scribe scribe, List<OtherPath> beside, Screen.Map screen) {
        return new MapSheet(scribe, beside).sheet(screen);
    }

    private Sheet sheet(Screen.Map screen) {
        Optional<ComparedLine> line = line(screen.compared());
        List<Ownership> other = line.stream().map(ComparedLine::owners).toList();
        String against = line.map(each -> scribe.text("map.other", each.name())).orElse("");
        MapLook look = new MapLook(map, owners(scribe), other, screen.lookout());
        String name = line.map(ComparedLine::name).orElse("");
        Doc.Chart chart =
                new Doc.Chart(scribe.messages(), List.of(new Doc.Chart.Panel("", look)), name, words(scribe, beside));
        String title = scribe.text("map.title", screen.lookout().in(map).name());
        String aside = against.isEmpty() ? scribe.text("map.aside") : scribe.text("map.beside", against);
        List<Sheet.Hint> hints = Sheets.hints(scribe.messages(), "pan", "zoom", "compare", "back", "help", "quit");
        return Sheet.of(new Sheet.Head(title, aside, ""), new Doc(List.of(chart)), new Choices(), hints);
    }

    private Optional<ComparedLine> line(int compared) {
        List<ComparedLine> lines = ComparedLine.of(scribe, beside);
        return compared == 0 ? Optional.empty() : Optional.of(lines.get((compared - 1) % lines.size()));
    }

    private static Ownership owners(Scribe scribe) {
        return Ownership.of(
                scribe.pack(),
                scribe.pack().map().get(0),
                scribe.story().draft(scribe.play().state()));
    }

    /** The map in words: the draft, then what each line makes otherwise. */
    static List<Doc.Block> words(Scribe scribe, List<OtherPath> beside) {
        MapLook look = look(scribe);
        List<Doc.Block> words = new ArrayList<>();
        words.add(MapWords.holdings(scribe.text("map.words"), look));
        for (ComparedLine line : ComparedLine.of(scribe, beside)) {
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
        return new Doc.Chart(scribe.messages(), List.of(panel), "", words(scribe, List.of()));
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
            words.add(MapWords.against(scribe.messages(), look(scribe), ComparedLine.of(line)));
        }
        return new Doc.Chart(scribe.messages(), panels, "", words);
    }
}
