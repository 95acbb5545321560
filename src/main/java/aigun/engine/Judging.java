package aigun.engine;

import aigun.model.Evidence;
import aigun.model.Table;
import java.util.ArrayList;
import java.util.List;

/** How a table's proposals stand beside history, compiled. */
record Judging(When when, Evidence evidence) {
    boolean isDeparture() {
        return evidence.status().isDeparture();
    }

    static List<Judging> of(List<Table.Judged> judged, Address address, Lexicon lexicon) {
        List<Judging> judgings = new ArrayList<>();
        for (int index = 0; index < judged.size(); index++) {
            Table.Judged each = judged.get(index);
            judgings.add(new Judging(lexicon.when(each.when(), address.at(index).at("when")), each.evidence()));
        }
        return judgings;
    }
}
