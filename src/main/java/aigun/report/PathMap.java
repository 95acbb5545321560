package aigun.report;

import aigun.model.GeoMap;
import aigun.model.Pack;
import aigun.play.Holdings;
import aigun.play.Lookout;
import aigun.play.MapLook;
import aigun.play.Ownership;
import aigun.play.Play;
import aigun.screen.Messages;
import aigun.screen.PackWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The map of a play as a picture of its own: its line, and once it is over that of the treaty it is compared with. */
final class PathMap {
    private PathMap() {}

    /** Empty where the pack has no map. */
    static Optional<String> svg(Play play, Messages messages) {
        Pack pack = play.story().pack();
        return pack.map().stream().findFirst().map(map -> svg(play, map, messages));
    }

    private static String svg(Play play, GeoMap map, Messages messages) {
        Pack pack = play.story().pack();
        Labels labels = new Labels(pack, messages);
        Ownership owners = Ownership.of(pack, map, TermPieces.draft(play));
        Optional<GeoMap.Line> line = play.isOver() ? compared(pack, map) : Optional.empty();
        List<Ownership> other = line.stream().map(Ownership::of).toList();
        MapLook look = new MapLook(map, owners, other, Lookout.FIRST);
        StringBuilder said = new StringBuilder(labels.outcome(play));
        said.append(' ').append(description(look, messages));
        line.ifPresent(each -> said.append(' ').append(against(look, each, messages)));
        MapSvg.Caption caption = new MapSvg.Caption(
                "map",
                labels.text("account.map-of", pack.title(), play.start().title()),
                said.toString(),
                line.map(GeoMap.Line::name).orElse(""));
        return MapSvg.alone(look, caption, messages);
    }

    private static Optional<GeoMap.Line> compared(Pack pack, GeoMap map) {
        return pack.compared().stream()
                .flatMap(treaty -> map.line(treaty).stream())
                .findFirst();
    }

    /** Whose the grounds are, in sentences. */
    static String description(MapLook look, Messages messages) {
        return sentences(Holdings.of(look.map(), look.owners()), messages);
    }

    private static String against(MapLook look, GeoMap.Line line, Messages messages) {
        Holdings otherwise = Holdings.otherwise(look.map(), look.owners(), Ownership.of(line));
        return otherwise.holders().isEmpty()
                ? messages.text("map.words.same", line.name())
                : messages.text("map.words.against", line.name()) + ": " + sentences(otherwise, messages);
    }

    private static String sentences(Holdings holdings, Messages messages) {
        List<String> sentences = new ArrayList<>();
        for (Holdings.Holder holder : holdings.holders()) {
            String units = String.join("; ", holder.units());
            sentences.add(messages.text(
                            "compare.holder", PackWords.capital(holder.owner().name()), units) + ".");
        }
        return String.join(" ", sentences);
    }
}
