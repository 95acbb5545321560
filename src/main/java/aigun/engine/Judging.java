package aigun.engine;

import aigun.model.Evidence;
import aigun.model.Table;
import java.util.ArrayList;
import java.util.List;

/** How a table's proposals stand beside history, compiled. */
record Judging(When when, Evidence evidence) {
    static List<Judging> of(List<Table.Judged> judged, Lexicon lexicon) {
        List<Judging> judgings = new ArrayList<>();
        for (Table.Judged each : judged) {
            judgings.add(new Judging(lexicon.when(each.when()), each.evidence()));
        }
        return judgings;
    }
}
