package aigun.screen;

import aigun.model.Evidence;
import aigun.play.Deed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A path as a strip of marks, one a decision beneath its number: how each stands beside history, told by shape. */
final class StripLines {
    /** Decisions in a row: those of a campaign, in the narrowest window. */
    private static final int ROW = 16;

    private static final int COLUMNS = 3;
    private static final String UNJUDGED = ".";

    private StripLines() {}

    static List<Doc.Block> of(Scribe scribe, List<Deed> deeds) {
        return deeds.isEmpty() ? List.of() : List.of(new Doc.Drawn(signs(scribe, deeds), words(scribe, deeds)));
    }

    /** A mark that is told from the others without colour. */
    private static String sign(Deed deed) {
        if (deed.verdict().isEmpty()) {
            return UNJUDGED;
        }
        return switch (status(deed)) {
            case HISTORICAL -> "=";
            case CONTESTED -> "?";
            case PLAUSIBLE -> "~";
            case COUNTERFACTUAL -> "/";
            case ANACHRONISTIC -> "!";
        };
    }

    private static Evidence.Status status(Deed deed) {
        return deed.verdict().get(0).evidence().status();
    }

    private static String word(Scribe scribe, Deed deed) {
        return deed.verdict().isEmpty() ? scribe.text("strip.unjudged") : scribe.status(status(deed));
    }

    private static Role role(Deed deed) {
        return deed.verdict().isEmpty() ? Role.DIM : PlaySheet.status(status(deed));
    }

    private static List<Doc.Block> signs(Scribe scribe, List<Deed> deeds) {
        List<Doc.Block> blocks = new ArrayList<>();
        for (int from = 0; from < deeds.size(); from += ROW) {
            List<Run> runs = new ArrayList<>();
            List<Deed> row = deeds.subList(from, Math.min(deeds.size(), from + ROW));
            for (Deed deed : row) {
                runs.add(new Run(cell(Integer.toString(deed.turn().number())), Role.DIM));
            }
            runs.add(new Run("\n", Role.PLAIN));
            for (Deed deed : row) {
                runs.add(new Run(cell(sign(deed)), role(deed)));
            }
            blocks.add(new Doc.Text(0, runs));
        }
        Set<String> legend = new LinkedHashSet<>();
        deeds.forEach(deed -> legend.add(sign(deed) + "\u00a0" + word(scribe, deed)));
        blocks.add(TitleSheets.words(String.join(" · ", legend)));
        return blocks;
    }

    /** Right in its column; nothing in it is a place to break the line. */
    private static String cell(String text) {
        return "\u00a0".repeat(Math.max(0, COLUMNS - text.length())) + text;
    }

    /** As it is told: decisions alike one after another in one breath. */
    private static List<Doc.Block> words(Scribe scribe, List<Deed> deeds) {
        List<Doc.Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < deeds.size()) {
            int to = from + 1;
            while (to < deeds.size() && sign(deeds.get(to)).equals(sign(deeds.get(from)))) {
                to++;
            }
            String first = Integer.toString(deeds.get(from).turn().number());
            String last = Integer.toString(deeds.get(to - 1).turn().number());
            String word = word(scribe, deeds.get(from));
            String told = first.equals(last)
                    ? scribe.text("strip.one", first, word)
                    : scribe.text("strip.many", first, last, word);
            blocks.add(new Doc.Item(0, "-", List.of(new Run(told, Role.PLAIN))));
            from = to;
        }
        return blocks;
    }
}
