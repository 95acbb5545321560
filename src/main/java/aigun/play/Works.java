package aigun.play;

import aigun.model.Pack;
import aigun.model.Source;
import aigun.model.SourceId;
import java.util.ArrayList;
import java.util.List;

/** The works that ids of sources stand for. */
final class Works {
    private Works() {}

    static List<Source> of(Pack pack, List<SourceId> ids) {
        List<Source> works = new ArrayList<>();
        for (SourceId id : ids) {
            works.add(pack.source(id));
        }
        return works;
    }
}
