package aigun.screen;

import aigun.play.Holdings;
import aigun.play.MapLook;
import java.util.ArrayList;
import java.util.List;

/** A map in words, for those who can't see it: whose each ground is, and what another line makes otherwise. */
final class MapWords {
    private MapWords() {}

    /** Whose the grounds are. */
    static Doc.Block holdings(String title, MapLook look) {
        List<Doc.Fact> facts = facts(Holdings.of(look.map(), look.owners()));
        return new Doc.Facts(title, Doc.Shape.LIST, facts);
    }

    /** What a line to compare with makes otherwise, ground by ground. */
    static Doc.Block against(Messages messages, MapLook look, ComparedLine line) {
        List<Doc.Fact> facts = facts(Holdings.otherwise(look.map(), look.owners(), line.owners()));
        if (facts.isEmpty()) {
            String same = messages.text("map.words.same", line.name());
            return new Doc.Text(0, List.of(new Run(same, Role.PLAIN)));
        }
        return new Doc.Facts(messages.text("map.words.against", line.name()), Doc.Shape.LIST, facts);
    }

    private static List<Doc.Fact> facts(Holdings holdings) {
        List<Doc.Fact> facts = new ArrayList<>();
        for (Holdings.Holder holder : holdings.holders()) {
            String units = String.join("; ", holder.units());
            facts.add(new Doc.Fact(PackWords.capital(holder.owner().name()), units, ""));
        }
        return facts;
    }
}
