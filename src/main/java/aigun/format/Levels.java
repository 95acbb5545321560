package aigun.format;

import aigun.model.Start;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;

/** Values of tracks. */
final class Levels {
    private Levels() {}

    static List<Start.Level> read(Fields fields, String key) {
        List<Start.Level> levels = new ArrayList<>();
        for (Fields.Member member : fields.members(key)) {
            Effects.level(member, fields.context())
                    .ifPresent(value -> levels.add(new Start.Level(new TrackId(member.id()), value)));
        }
        return levels;
    }
}
