package aigun.format;

import aigun.model.SideId;
import aigun.model.Track;
import aigun.model.TrackId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tracks of a pack. One whose range could not be read takes any number, so that nothing else is blamed for it. */
final class Tracks {
    private Tracks() {}

    static List<Track> read(Fields pack) {
        List<Track> tracks = new ArrayList<>();
        for (Fields.Member member : Links.all(pack, "tracks")) {
            Optional<Fields> fields = Fields.of(member.value(), PackKeys.TRACK, pack.context());
            tracks.add(fields.map(read -> read(member.id(), read)).orElse(anything(member.id())));
        }
        return tracks;
    }

    private static Track anything(String id) {
        return new Track(new TrackId(id), id, "", -Limits.NUMBER_MAX, Limits.NUMBER_MAX, 0, List.of(), List.of());
    }

    private static Track read(String id, Fields fields) {
        List<Integer> range = range(fields);
        int least = range.get(0);
        int most = range.get(1);
        int start = fields.value("start")
                .flatMap(
                        node -> Shapes.whole(node, least, most, fields.context().faults()))
                .orElse(least);
        return new Track(
                new TrackId(id),
                fields.text("name"),
                fields.text("about"),
                least,
                most,
                start,
                bands(fields, least, most),
                good(fields));
    }

    /** The two ends; all numbers when they could not be read. */
    private static List<Integer> range(Fields fields) {
        List<Integer> anything = List.of(-Limits.NUMBER_MAX, Limits.NUMBER_MAX);
        List<Integer> ends = new ArrayList<>();
        List<Node> items = fields.items("range");
        for (Node item : items) {
            Shapes.whole(
                            item,
                            -Limits.NUMBER_MAX,
                            Limits.NUMBER_MAX,
                            fields.context().faults())
                    .ifPresent(ends::add);
        }
        boolean judged = ends.size() == items.size()
                && fields.value("range").filter(Node.Listing.class::isInstance).isPresent();
        if (judged && (!fields.size("range").has(ends.size()) || ends.get(1) <= ends.get(0))) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.RANGE_FORM, fields.at("range"), "A range is two numbers, the lesser first.")
                            .withHint("Write it like this: [0, 10]."));
            return anything;
        }
        return judged ? ends : anything;
    }

    private static List<Track.Band> bands(Fields fields, int least, int most) {
        List<Track.Band> bands = new ArrayList<>();
        int before = least - 1;
        for (Fields.Member member : fields.members("words")) {
            Optional<Integer> from =
                    Shapes.whole(member.key(), least, most, fields.context().faults());
            String word = Plains.read(member.value(), Kinds.LINE, fields.context());
            if (from.isEmpty()) {
                continue;
            }
            if (bands.isEmpty() && least < from.get() && least != -Limits.NUMBER_MAX) {
                report(member, "The first word begins at " + from.get() + ", the range at " + least + ".", fields);
            }
            if (!bands.isEmpty() && from.get() <= before) {
                report(member, "The value " + from.get() + " comes after " + before + ".", fields);
            }
            before = from.get();
            bands.add(new Track.Band(before, word));
        }
        return bands;
    }

    private static void report(Fields.Member member, String message, Fields fields) {
        fields.context()
                .report(Diagnostic.error(Code.BANDS_ORDER, member.key().location(), message)
                        .withHint("List the words from the least value of the range up."));
    }

    private static List<Track.Good> good(Fields fields) {
        Kind.OneOf directions = (Kind.OneOf) ((Kind.Named) element("good").kind()).each();
        List<Track.Good> good = new ArrayList<>();
        for (Fields.Member member : fields.members("good")) {
            Shapes.word(member.value(), directions.words(), fields.context().faults())
                    .ifPresent(word -> good.add(new Track.Good(
                            new SideId(member.id()), Track.Direction.valueOf(word.toUpperCase(Locale.ROOT)))));
        }
        return good;
    }

    private static Key element(String key) {
        return PackKeys.TRACK.key(key);
    }
}
