package aigun.screen;

import aigun.model.GeoMap;
import aigun.play.Ownership;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that can be laid beside that of the draft on the map.
 *
 * @param name as in "beside the line of 1689"
 * @param owners whose each unit is by it
 */
record ComparedLine(String name, Ownership owners) {
    /**
     * The other path's at its end where one is compared, then those of treaties. That of the treaty the talks made in fact
     * is kept back until they are over.
     */
    static List<ComparedLine> of(Scribe scribe, List<OtherPath> beside) {
        GeoMap map = scribe.pack().map().get(0);
        List<ComparedLine> lines = new ArrayList<>();
        for (OtherPath other : beside) {
            Ownership theirs = Ownership.of(
                    scribe.pack(), map, scribe.story().draft(other.whole().state()));
            lines.add(new ComparedLine(scribe.text("beside.line", other.name()), theirs));
        }
        for (GeoMap.Line line : map.lines()) {
            boolean kept = scribe.pack().compared().contains(line.treaty());
            if (!kept || scribe.play().isOver()) {
                lines.add(of(line));
            }
        }
        return lines;
    }

    static ComparedLine of(GeoMap.Line line) {
        return new ComparedLine(line.name(), Ownership.of(line));
    }
}
